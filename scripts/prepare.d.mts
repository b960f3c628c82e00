export function prepare(names: ('dependencies' | 'assets' | 'server' | 'admin')[]): Promise<void>
export function fingerprint(sources: string[]): string
