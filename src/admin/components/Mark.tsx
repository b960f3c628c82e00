/** The lotus of the portal (`src/portal/theme/icon.svg`), drawn for the panel's light and dark grounds. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 48 48" aria-hidden="true">
      <rect className="mark__ground" width="48" height="48" rx="10" />
      <path
        className="mark__petals"
        d="M24 37.0C13.7 35.2 7.6 25.1 8 16.5 16.4 18.2 24.7 26.5 24 37.0ZM24 37.0C23.3 26.5 31.6 18.2 40 16.5 40.4 25.1 34.3 35.2 24 37.0ZM24 37.0C16 39.7 6.7 35.6 2.6 30 9.2 28 19.1 30.2 24 37.0ZM24 37.0C28.9 30.2 38.8 28 45.4 30 41.3 35.6 32 39.7 24 37.0Z"
      />
      <path
        className="mark__heart"
        d="M24 37.0C14.5 28.3 16.4 15.2 24 8 31.6 15.2 33.5 28.3 24 37.0Z"
      />
    </svg>
  )
}
