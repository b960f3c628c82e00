import { text } from '../text/vi.js'
import { allExamples } from './allExamples.js'

/** Every component in every state worth looking at. For builders and tests; never linked for the public. */
export function StylePage() {
  return (
    <>
      <h1>{text.parts.stylePage}</h1>
      {Object.entries(allExamples).map(([component, examples]) => (
        <section key={component} className="section" aria-labelledby={`mau-${component}`}>
          <h2 id={`mau-${component}`}>{component}</h2>
          {examples.map(({ name, element }) => (
            <div key={name} data-example={`${component}/${name}`}>
              <p className="muted small">{name}</p>
              {element}
            </div>
          ))}
        </section>
      ))}
    </>
  )
}
