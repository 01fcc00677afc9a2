// What stands in the place of a tag of administration's words.
import type { ReactNode } from 'react'
import { pieces } from '../words/pieces.ts'

type Tag = (inside: readonly unknown[]) => ReactNode

/** Said to who does not see what a button stands beside. */
export const hidden: Tag = inside => <span className="visually-hidden">{pieces(inside)}</span>

export const code: Tag = inside => <code>{pieces(inside)}</code>

/** An identifier or what a machine answered, in its own direction. */
export const identifier: Tag = inside => <bdi className="identifier">{pieces(inside)}</bdi>

/** What a code means, and the code beside it for who writes a program against it. */
export function Coded({ list }: { readonly list: readonly (readonly [code: string, words: string])[] }) {
  return (
    <ul className="coded">
      {list.map(([code, words]) => (
        <li key={code}>
          {words} <bdi className="identifier quiet">{code}</bdi>
        </li>
      ))}
    </ul>
  )
}
