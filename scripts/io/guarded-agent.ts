import { lookup as lookupName } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { isPrivateAddress, literalAddress } from './addresses.ts';

/** An address a name leads to. */
export type Address = { address: string; family: number };

export type GuardOptions = {
  /** Hosts that may be private: `host`, `host:port`, with `*` for any run of characters (`127.0.1.*`). */
  allowHosts?: readonly string[];
  /** Which addresses are refused; {@link isPrivateAddress} unless a test says otherwise. */
  isBlocked?: (address: string) => boolean;
  /** All addresses of a name; the system's resolver unless a test says otherwise. */
  resolve?: (host: string) => Promise<Address[]>;
};

/** Says that an address was refused, through the layers of sockets and clients that wrap it. */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress';
}

/** Bytes of response headers; more is an attack. */
const HEADER_BYTES = 32_768;

/**
 * Connections that reach the public internet only. Every address is judged where the socket resolves it, so that no second
 * answer of a name server can slip in between; one private address among several refuses the name.
 */
export function guardedAgents(options: GuardOptions): { agentFor: (url: URL) => Agent; close: () => Promise<void> } {
  const { allowHosts = [], isBlocked = isPrivateAddress, resolve = resolveName } = options;
  const isAllowed = hostMatcher(allowHosts);
  const guarded = agent(async (host) => refuseBlocked(host, await resolve(host), isBlocked));
  const open = agent(resolve);
  return {
    agentFor: (url) => {
      if (isAllowed(url)) return open;
      const literal = literalAddress(url);
      if (literal !== null) refuseBlocked(literal, [{ address: literal, family: 0 }], isBlocked);
      return guarded;
    },
    close: async () => {
      await Promise.all([guarded.destroy(), open.destroy()]);
    },
  };
}

const resolveName = (host: string): Promise<Address[]> => lookupName(host, { all: true, verbatim: true });

function refuseBlocked(host: string, addresses: Address[], isBlocked: (address: string) => boolean): Address[] {
  const blocked = addresses.find(({ address }) => isBlocked(address));
  if (blocked)
    throw new RefusedAddress(
      `${host} leads to ${blocked.address}, which is not on the public internet; --allow-host ${host} allows it`,
    );
  return addresses;
}

function agent(resolve: (host: string) => Promise<Address[]>): Agent {
  return new Agent({ connect: { lookup: lookupWith(resolve) }, maxHeaderSize: HEADER_BYTES, allowH2: false, pipelining: 1 });
}

/** In the shape sockets want, for one address or all. */
function lookupWith(resolve: (host: string) => Promise<Address[]>): LookupFunction {
  return (host, { all }, done) => {
    resolve(host).then(
      (addresses) => {
        const [first] = addresses;
        if (!first) done(new Error(`${host} has no address`), '', 0);
        else if (all) done(null, addresses);
        else done(null, first.address, first.family);
      },
      (error: Error) => done(error, '', 0),
    );
  };
}

/** Whether a URL's host, with or without its port, is one of the patterns. */
function hostMatcher(patterns: readonly string[]): (url: URL) => boolean {
  const exact = patterns.map(
    (pattern) => new RegExp(`^${pattern.replaceAll(/[^\w*-]/g, '\\$&').replaceAll('*', '[^/]*')}$`, 'i'),
  );
  return (url) => {
    const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
    return exact.some((pattern) => pattern.test(url.hostname) || pattern.test(`${url.hostname}:${port}`));
  };
}
