// A text with markup, as the words say where it stands.
import { createElement, Fragment, type ReactNode } from 'react'

/** `pieces(say.rich('key', { link: inside => <a …>{pieces(inside)}</a> }))` */
export function pieces(parts: readonly unknown[]): ReactNode {
  return createElement(Fragment, null, ...(parts as readonly ReactNode[]))
}
