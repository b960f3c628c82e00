/** A table that fits needs no stop for the Tab key; one that scrolls does. */
export function skipFittingRegions(): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = target
      const scrolls = scrollWidth > clientWidth || scrollHeight > clientHeight
      target.toggleAttribute('tabindex', scrolls)
      if (scrolls) target.setAttribute('tabindex', '0')
    }
  })
  for (const region of document.querySelectorAll('.table-scroll')) observer.observe(region)
}
