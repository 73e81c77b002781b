const invented = /^https?:\/\/([a-z0-9-]+\.example)(?=[/?#]|$)/;

/**
 * Where the sample's server keeps an address of an invented outlet: `https://x.example/p?q` is `${serverUrl}/x.example/p?q`.
 * Any other address stays as it is, so that nothing real is ever asked of the server.
 */
export function toServer(url: string, serverUrl: string): string {
  return url.replace(invented, (_, host: string) => `${serverUrl}/${host}`);
}

/** The way back: an address of the sample's server as the outlet's own; any other stays as it is. */
export function fromServer(url: string, serverUrl: string): string {
  const within = url.startsWith(`${serverUrl}/`) ? `https://${url.slice(serverUrl.length + 1)}` : url;
  return invented.test(within) ? within : url;
}
