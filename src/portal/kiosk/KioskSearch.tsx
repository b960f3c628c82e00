import { paths } from '../paths.js'
import { text } from '../text/vi.js'

const words = text.posting.kiosk

export function KioskSearch({ unit, q }: { unit: string; q?: string }) {
  return (
    <form className="kiosk-search" action={paths.kioskProcedures(unit)} method="get" role="search">
      <label htmlFor="tim">{words.ask}</label>
      <div>
        <input
          id="tim"
          name="q"
          type="search"
          defaultValue={q}
          maxLength={200}
          autoComplete="off"
          aria-describedby="tim-goi-y"
        />
        <button>{words.search}</button>
      </div>
      <p id="tim-goi-y">{words.hint}</p>
    </form>
  )
}
