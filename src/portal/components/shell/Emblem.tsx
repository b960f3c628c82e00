/** The mark of the portal, a lotus; the national emblem is not ours to use. Same drawing as `theme/icon.svg`. */
export function Emblem() {
  return (
    <svg className="emblem" viewBox="4 8 40 30" aria-hidden="true">
      <path
        className="emblem__heart"
        d="M24 9c4.6 5 6.5 10.2 6.5 15.2 0 4.8-2.4 9-6.5 11.8-4.1-2.8-6.5-7-6.5-11.8C17.5 19.2 19.4 14 24 9Z"
      />
      <path d="M15 18.5C9.5 20.3 6.6 22.6 5 25.5c3.5 6.7 9.3 10.6 16.6 11.6-4.7-4.2-7-10.5-6.6-18.6Zm18 0c5.5 1.8 8.4 4.1 10 7-3.5 6.7-9.3 10.6-16.6 11.6 4.7-4.2 7-10.5 6.6-18.6Z" />
    </svg>
  )
}
