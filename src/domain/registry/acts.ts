// Every act that a person, the program, the gate or a clock may do to a demand, each from its slice.
import { arrivalActs } from '../arrival/acts.ts'
import { challengeActs } from '../challenge/acts.ts'
import { decisionActs } from '../decision/acts.ts'
import { noticeActs } from '../notice/acts.ts'
import { permittedActs } from '../permitted/acts.ts'
import { preservationActs } from '../preservation/acts.ts'
import { releaseActs } from '../release/acts.ts'
import { secrecyActs } from '../secrecy/acts.ts'
import type { AnyAct } from './act.ts'

const all = [
  ...arrivalActs,
  ...decisionActs,
  ...secrecyActs,
  ...noticeActs,
  ...challengeActs,
  ...preservationActs,
  ...permittedActs,
  ...releaseActs,
] as const satisfies readonly AnyAct[]

type ByType<A extends AnyAct> = { readonly [One in A as One['type']]: One }

export const acts = Object.fromEntries(all.map(act => [act.type, act])) as ByType<(typeof all)[number]>
