// What many tests share, made before the first of them begins, so that no two make it at the same time: the bundles, the
// unpacked browser, the migrated cluster.
import { buildWeb } from '../../src/web/build.ts'
import { unpackBrowser } from '../browser/browser.ts'
import { openTemplate } from '../cluster.ts'

// Unpacking turns the process's temporary folder elsewhere while it lasts (browser.ts), so nothing else runs beside it.
await unpackBrowser()
await Promise.all([buildWeb(), openTemplate()])
