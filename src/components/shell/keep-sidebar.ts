/** Keeps which groups of the sidebar are open, and how far it is scrolled, for the next page; Sidebar.astro restores it. */
export function keepSidebar(): void {
  const pane = document.getElementById('sidebar');
  if (!pane) return;
  addEventListener('pagehide', () => {
    const open = [...pane.querySelectorAll<HTMLDetailsElement>('.sidebar-content > ul > li > details')].map(
      (group) => group.open,
    );
    try {
      sessionStorage.setItem('layerwise-sidebar', JSON.stringify({ open, top: pane.scrollTop }));
    } catch {
      // Storage is denied; the next page starts with all groups open.
    }
  });
}
