import { textSizes, type Display, type TextSize } from '../../display.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { Icon } from '../icon/Icon.js'

export type DisplayBarProps = {
  display: Display
  /** Where to go back to after the choice: this page with its parameters. */
  returnTo: string
}

const words = text.shell.display

/** Text size and contrast. Buttons of a form, so it works without a script; with one, without loading the page again. */
export function DisplayBar({ display, returnTo }: DisplayBarProps) {
  const { size, contrast } = display
  return (
    <form
      className="display"
      action={paths.display}
      method="post"
      aria-label={words.bar}
      data-display
    >
      <input type="hidden" name="tro-ve" value={returnTo} />
      <SizeButton
        label={words.smaller}
        sign="A-"
        value={besideSize(size, -1)}
        isOn={size === 'nho'}
      />
      <SizeButton label={words.standard} sign="A" value="vua" isOn={size === 'vua'} />
      <SizeButton
        label={words.larger}
        sign="A+"
        value={besideSize(size, 1)}
        isOn={size === 'lon' || size === 'rat-lon'}
      />
      <ContrastButton label={words.raiseContrast} value="cao" isOn={contrast === 'cao'} />
      <ContrastButton label={words.lowerContrast} value="thuong" isOn={contrast === 'thuong'} />
    </form>
  )
}

function SizeButton(props: { label: string; sign: string; value: TextSize; isOn: boolean }) {
  return (
    <button
      name="co-chu"
      value={props.value}
      aria-label={`${props.sign} ${props.label}`}
      aria-pressed={props.isOn}
    >
      {props.sign}
    </button>
  )
}

function ContrastButton(props: { label: string; value: string; isOn: boolean }) {
  return (
    <button
      className="display__contrast"
      name="tuong-phan"
      value={props.value}
      aria-pressed={props.isOn}
    >
      <Icon name="half-circle" />
      <span>{props.label}</span>
    </button>
  )
}

/** The next size in a direction; the last one stays. */
function besideSize(size: TextSize, step: 1 | -1): TextSize {
  return textSizes[textSizes.indexOf(size) + step] ?? size
}
