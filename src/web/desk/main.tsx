// Starts the desk.
import '../theme/base.css'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createQueryClient } from './api/queries.ts'
import { createDeskRouter } from './router.tsx'
import { applyPreferences } from './shell/preferences.ts'
import { language } from './words/load.ts'

applyPreferences()
if (language === 'ja') await import('../theme/ja.css')
const queries = createQueryClient()
const router = createDeskRouter(queries)
const root = document.getElementById('root')
if (!root) throw new Error('the page has no place for the desk')
createRoot(root).render(
  <StrictMode>
    {/* The content policy lets no style element in; the theme says what the library would. */}
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </CSPProvider>
  </StrictMode>,
)
