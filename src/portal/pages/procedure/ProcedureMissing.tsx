import type { VersionView } from '../../../queries/procedures/procedureVersion.js'
import type { ProcedurePart } from '../../../domain/procedures/procedureParts.js'
import { Section } from '../../components/section/Section.js'
import { text } from '../../text/vi.js'
import { sectionIds } from './sectionIds.js'

const words = text.procedures.missing

/** Says what the portal does not know of the procedure, measured against the parts that the decree names. */
export function ProcedureMissing({ version: { missing } }: { version: VersionView }) {
  return (
    <Section id={sectionIds.missing} title={text.procedures.sections.missing}>
      {missing.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.intro}</p>
          <ul>
            {missing.map((part) => (
              <li key={part.part}>
                {partName(part)} – {part.isRequired ? words.required : words.conditional}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

function partName({ part, letter }: ProcedurePart): string {
  const name = text.procedures.parts[part]
  return letter ? words.letter(letter, name) : name
}
