// What the desk tells a person of beside a demand’s own timeline.

export const notificationKinds = [
  'mentioned',
  'assigned',
  'offered',
  'taken',
  'declined',
  'task',
  'task_done',
  'page',
  'named',
  'unsent',
] as const
export type NotificationKind = (typeof notificationKinds)[number]
