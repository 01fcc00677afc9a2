// What may be done about what forbids telling a customer.
import { checkDocket, confirmSecrecyExtension, recordSecrecyExtension } from './extension-filed.ts'
import { holdLateNotice } from './late-hold.ts'
import { allowContact, confirmAllowedContact, tellAllowedContact } from './one-person-told.ts'
import { confirmSecrecy, readSecrecy } from './secrecy.ts'
import { confirmSecrecyEnd, endSecrecy } from './secrecy-end.ts'

export const secrecyActs = [
  readSecrecy,
  confirmSecrecy,
  endSecrecy,
  confirmSecrecyEnd,
  recordSecrecyExtension,
  confirmSecrecyExtension,
  checkDocket,
  allowContact,
  confirmAllowedContact,
  tellAllowedContact,
  holdLateNotice,
] as const
