// To whom a tie is, as it was typed or follows, and why: what is stored of it under the directory key.
import type { TieTargetKind } from '../../api/desk/work.ts'

export type About = { readonly to: TieTargetKind; readonly value: string; readonly words: string }
