/** A node of a stored Lexical document. Nothing in it is trusted: every field may be missing or of a wrong kind. */
export type LexicalNode = Readonly<Record<string, unknown>> & {
  readonly type: string
  readonly children: readonly LexicalNode[]
}

/** Deeper nesting than any editor makes is cut off, so that a crafted document cannot exhaust the stack. */
const MAX_DEPTH = 40

/** The nodes under the root of an editor state; nothing for a state that is not one. */
export function nodesOf(state: unknown): readonly LexicalNode[] {
  if (!isRecord(state)) return []
  return childrenOf(state.root, 0)
}

function childrenOf(parent: unknown, depth: number): readonly LexicalNode[] {
  if (!isRecord(parent) || !Array.isArray(parent.children) || depth > MAX_DEPTH) return []
  return parent.children.filter(isRecord).map((child) => ({
    ...child,
    type: typeof child.type === 'string' ? child.type : '',
    children: childrenOf(child, depth + 1),
  }))
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
