// What was filed as not a demand: another person looks, and whoever writes about it afterwards is heard.

import { sentence } from '../../kernel/message.ts'
import type { Demand } from '../registry/state.ts'
import type { Next } from '../turn/step.ts'
import { messageStep, unreadSince } from './messages.ts'

/** Null where it is not filed away. What came before the filing was filed with it. */
export function filedAwayStep(d: Demand): Next | null {
  if (!d.notDemand) return null
  const message = (unreadSince(d) ?? '') > d.notDemand.at ? messageStep(d) : null
  if (message) return message
  return d.notDemand.confirmed
    ? { step: 'done', turn: 'nobody', says: sentence('next.filed_not_demand') }
    : {
        step: 'confirm_not_demand',
        turn: 'intake',
        says: sentence('next.filed_not_demand_another_person'),
      }
}
