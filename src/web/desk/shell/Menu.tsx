// What hangs from the top bar: opened by its button, closed by Escape, by a press outside or by where it led.
import { Popover } from '@base-ui/react/popover'
import { type ReactNode, useState } from 'react'

type Props = {
  readonly name: ReactNode
  readonly children: ReactNode
  readonly className?: string
  readonly onOpen?: () => void
}

export function Menu({ name, children, className, onOpen }: Props) {
  const [open, setOpen] = useState(false)
  const change = (opens: boolean) => {
    setOpen(opens)
    if (opens) onOpen?.()
  }
  return (
    <Popover.Root open={open} onOpenChange={change}>
      <Popover.Trigger className={`menu ${className ?? ''}`}>{name}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner align="end" className="menu-place">
          <Popover.Popup
            className={`menu-body ${className ?? ''}`}
            onClick={event => {
              if (event.target instanceof Element && event.target.closest('a')) setOpen(false)
            }}
          >
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
