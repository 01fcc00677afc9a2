// The surfaces of which an administrator sees the passkeys.
export type Surface = 'desk' | 'approve'
