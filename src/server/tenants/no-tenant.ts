// A tenant that the directory does not have.
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'

export function noTenant(): Refusal {
  return refuse('not_found', sentence('borders.no_such_tenant_directory'), sentence('borders.go_back_list'))
}
