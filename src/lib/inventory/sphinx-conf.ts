/**
 * What a Sphinx project adds to its conf.py to link here by name: the inventory, and a role `:external:` that looks a name up
 * among all kinds. Sphinx itself knows only `:external:term:` and the like (sphinx-doc/sphinx
 * `sphinx/ext/intersphinx/_resolve.py`, IntersphinxDispatcher, v9.0.4); `any`, which it has, also asks the inventories.
 */
export function sphinxConf(site: string): string {
  return `from sphinx.roles import AnyXRefRole

intersphinx_mapping = {'layerwise': ('${site}', None)}

class External(AnyXRefRole):
    def run(self):
        self.name = 'any'
        return super().run()

def setup(app):
    app.add_role('external', External(warn_dangling=True))`;
}
