// The list of a field that is typed at: below it, over the page, as wide as the field or as its longest name.
import { Autocomplete } from '@base-ui/react/autocomplete'
import type { ComponentProps, ReactNode } from 'react'
import './choice-list.css'

type Props = {
  readonly label: string
  readonly children: ComponentProps<typeof Autocomplete.List>['children']
  readonly none?: ReactNode
}

export function ChoiceList({ label, children, none }: Props) {
  return (
    <Autocomplete.Portal>
      <Autocomplete.Positioner align="start" className="choice-place">
        <Autocomplete.Popup className="choice-list">
          {none ? <Autocomplete.Empty>{none}</Autocomplete.Empty> : null}
          <Autocomplete.List aria-label={label}>{children}</Autocomplete.List>
        </Autocomplete.Popup>
      </Autocomplete.Positioner>
    </Autocomplete.Portal>
  )
}
