// What this browser remembers about how the desk looks: theme and density. Nothing about any demand is kept here.

const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
const densities = ['comfortable', 'compact'] as const
export type Density = (typeof densities)[number]

export function currentTheme(): Theme {
  return themes.find(t => t === remembered('theme')) ?? 'system'
}

export function currentDensity(): Density {
  return densities.find(d => d === remembered('density')) ?? 'comfortable'
}

export function nextTheme(): Theme {
  const next = themes[(themes.indexOf(currentTheme()) + 1) % themes.length]!
  remember('theme', next)
  applyPreferences()
  return next
}

export function toggleDensity(): Density {
  const next = currentDensity() === 'compact' ? 'comfortable' : 'compact'
  remember('density', next)
  applyPreferences()
  return next
}

/** Sets the attributes that the tokens follow. Called before the first render. */
export function applyPreferences(): void {
  const { dataset } = document.documentElement
  const theme = currentTheme()
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
  dataset.density = currentDensity()
}

/** Choices of this visit: they also hold where the browser forbids storage. */
const chosen = new Map<string, string>()

function remembered(name: string): string | null {
  const choice = chosen.get(name)
  if (choice !== undefined) return choice
  try {
    return localStorage.getItem(`duly.${name}`)
  } catch {
    return null
  }
}

function remember(name: string, value: string): void {
  chosen.set(name, value)
  try {
    localStorage.setItem(`duly.${name}`, value)
  } catch {
    // Storage is forbidden here: the choice lasts until the page is left.
  }
}
