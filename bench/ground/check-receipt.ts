// The entry that bench/browser.ts puts into a page: one check of a receipt, as the customer's page makes it.
import { utf8 } from '../../src/ledger/bytes.ts'
import { parseTrust } from '../../src/ledger/trust.ts'
import { verifyReceipt } from '../../src/ledger/verify-receipt.ts'

/** Milliseconds; throws where the receipt does not hold. `now` is the page's clock. */
export function timeCheck(receipt: string, trust: string, now: () => number): number {
  const began = now()
  verifyReceipt(utf8(receipt), parseTrust(utf8(trust)))
  return now() - began
}
