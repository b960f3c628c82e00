type Step = 'dependencies' | 'assets' | 'server' | 'admin'

export const STEPS: Readonly<Record<Step, { readonly from: readonly string[] }>>
export function prepare(names: readonly Step[]): Promise<void>
export function fingerprint(sources: readonly string[]): string
