/** Large is a desktop, Small a phone; told by the width of the window when the page was loaded. */
export default window.matchMedia('(max-width: 47.9rem)').matches ? 'Small' : 'Large';
