// What holds a form is told when its act was taken.
import { createContext } from 'react'

export const Taken = createContext<() => void>(() => {})
