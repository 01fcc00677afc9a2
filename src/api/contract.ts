// What a route is: its method and path, what it takes, what it answers. A surface's contract lists its routes, and both sides go by
// it: the server parses by its schemas and the browser is typed by them.
import type { z } from 'zod'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
/** Method and path as the server registers them: `POST /api/tenants/:id/merge`. */
export type RouteKey = `${Method} /${string}`

export type Route = {
  readonly query?: z.ZodType
  /** JSON. */
  readonly body?: z.ZodType
  /** Fields of a form, files among them. */
  readonly form?: z.ZodType
  /** A shape is answered as JSON, `stream` as lines or events. */
  readonly answer: z.ZodType | 'page' | 'file' | 'stream'
}
export type Contract = Readonly<Record<RouteKey, Route>>

export function contract<const C extends Contract>(routes: C): C {
  return routes
}

type NamesIn<Path> = Path extends `${string}:${infer Rest}`
  ? Rest extends `${infer Name}/${infer More}`
    ? NameOnly<Name> | NamesIn<`/${More}`>
    : NameOnly<Rest>
  : never
type NameOnly<Name> = Name extends `${infer Bare}{${string}` ? Bare : Name

/** The parameters in a route's path. */
export type ParamsOf<Key> = { readonly [Name in NamesIn<Key>]: string }

type Parsed<S, Key extends keyof S> = S[Key] extends z.ZodType ? z.output<S[Key]> : undefined
type Sent<S, Key extends keyof S> = S[Key] extends z.ZodType ? z.input<S[Key]> : undefined

/** What the server's side of a route is handed: parsed. */
export type Asked<Key, R> = {
  readonly params: ParamsOf<Key>
  readonly query: R extends { query: z.ZodType } ? Parsed<R, 'query'> : undefined
  readonly body: R extends { body: z.ZodType } ? Parsed<R, 'body'> : undefined
}
export type AnswerOf<R extends Route> = R['answer'] extends z.ZodType ? z.output<R['answer']> : never

export type BodyOf<R> = R extends { body: z.ZodType } ? Sent<R, 'body'> : undefined
export type QueryOf<R> = R extends { query: z.ZodType } ? Sent<R, 'query'> : undefined

/** An address as it is asked for: each parameter of the path filled in. */
export type Filled<Path extends string> = Path extends `${infer Before}:${infer Rest}`
  ? Rest extends `${string}/${infer More}`
    ? `${Before}${string}/${Filled<More>}`
    : `${Before}${string}`
  : Path

type WithoutQuery<Address> = Address extends `${infer Path}?${string}` ? Path : Address
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

/** The route that answers at an address, or at each of several. */
export type RouteAt<C, M extends Method, Address extends string> = Address extends unknown
  ? {
      [Key in keyof C]: Key extends `${M} ${infer Path}`
        ? Same<Filled<Path>, WithoutQuery<Address>> extends true
          ? C[Key]
          : never
        : never
    }[keyof C]
  : never

type Astray<C, M extends Method, Address extends string> = Address extends unknown
  ? [RouteAt<C, M, Address>] extends [never]
    ? Address
    : never
  : never

/** For a parameter `path: Address & Known<…>`: an address at which nothing answers does not compile. */
export type Known<C, M extends Method, Address extends string> = [Astray<C, M, Address>] extends [never]
  ? unknown
  : never

export type AnswerAt<C, M extends Method, Address extends string> =
  RouteAt<C, M, Address> extends infer R extends Route ? AnswerOf<R> : never
export type BodyAt<C, M extends Method, Address extends string> =
  RouteAt<C, M, Address> extends { body: infer Body extends z.ZodType }
    ? Sendable<z.input<Body>>
    : Readonly<Record<string, never>>

/** What is sent is only read. */
type Sendable<T> = T extends readonly (infer One)[]
  ? readonly Sendable<One>[]
  : T extends object
    ? { readonly [Key in keyof T]: Sendable<T[Key]> }
    : T
