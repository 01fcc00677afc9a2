/** Made by src/web/build.ts out of the law packs: [id, name] of each instrument. */
declare module 'virtual:duly-instruments' {
  const list: readonly (readonly [string, string])[]
  export default list
}
