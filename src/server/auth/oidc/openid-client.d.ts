// The part of openid-client that signing in uses, and nothing else of it: no other grant, no tokens kept, no call of an API.
declare module 'openid-client' {
  export type Configuration = {
    serverMetadata(): { readonly jwks_uri?: string; readonly userinfo_endpoint?: string }
  }
  export type ClientAuth = { readonly auth: unique symbol }
  type Claims = { readonly sub: string; readonly [name: string]: unknown }
  type Tokens = { readonly access_token: string; claims(): Claims | undefined }

  export function discovery(
    server: URL,
    clientId: string,
    metadata: undefined,
    auth: ClientAuth,
    options: { timeout: number; execute?: ((config: Configuration) => void)[] },
  ): Promise<Configuration>
  export function allowInsecureRequests(config: Configuration): void
  export function None(): ClientAuth
  export function ClientSecretBasic(secret: string): ClientAuth
  export function randomState(): string
  export function randomNonce(): string
  export function randomPKCECodeVerifier(): string
  export function calculatePKCECodeChallenge(verifier: string): Promise<string>
  export function buildAuthorizationUrl(config: Configuration, parameters: Record<string, string>): URL
  export function authorizationCodeGrant(
    config: Configuration,
    answered: URL,
    checks: {
      expectedState: string
      expectedNonce: string
      pkceCodeVerifier: string
      idTokenExpected: true
    },
  ): Promise<Tokens>
  export function fetchUserInfo(config: Configuration, accessToken: string, subject: string): Promise<Claims>
}
