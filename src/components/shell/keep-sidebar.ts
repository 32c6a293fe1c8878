/** Keeps which groups of the sidebar are closed, and how far it is scrolled, for the next page; Sidebar.astro restores it. */
export function keepSidebar(): void {
  const pane = document.getElementById('sidebar');
  if (!pane) return;
  addEventListener('pagehide', () => {
    const closed = Array.from(
      pane.querySelectorAll('details:not([open])'),
      ({ firstChild }) => firstChild!.textContent,
    );
    try {
      sessionStorage.setItem('layerwise-sidebar', JSON.stringify({ closed, top: pane.scrollTop }));
    } catch {
      // Storage is denied; the next page starts with all groups open.
    }
  });
}
