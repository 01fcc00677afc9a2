// A table as a download.
import type { Context } from 'hono'

export function csvFile(c: Context, name: string, text: string): Response {
  return c.body(text, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
  })
}
