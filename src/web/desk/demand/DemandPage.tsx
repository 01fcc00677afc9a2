export function DemandRoutePage() {
  return null
}
