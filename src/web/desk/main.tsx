// Starts the desk.
import '../theme/base.css'
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
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
