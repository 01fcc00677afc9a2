// The surfaces at which staff signs in.
export type StaffSurface = 'desk' | 'approve'
