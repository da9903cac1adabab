import { PredefinedNetworkConditions } from 'puppeteer-core';

/**
 * The networks of Chrome's developer tools, by their names: latency of a request in milliseconds, bytes per second.
 * Fast 4G is 165 ms and 8.1 Mbit/s down, Slow 4G 562.5 ms and 1.4 Mbit/s; Lighthouse's mobile network is Slow 4G.
 */
export const NETWORKS = {
  loopback: null,
  'Fast 4G': PredefinedNetworkConditions['Fast 4G'],
  'Slow 4G': PredefinedNetworkConditions['Slow 4G'],
};

/** The network of the tables that are shown first. */
export const PHONE_NETWORK = 'Fast 4G';

/** Each request waits for the latency, also those of modules, preloads and scripts; all share the rate. */
export async function slowDownNetwork(page, name) {
  if (NETWORKS[name] === undefined)
    throw new Error(`unknown network "${name}": expected one of ${Object.keys(NETWORKS).join(', ')}`);
  if (NETWORKS[name]) await page.emulateNetworkConditions(NETWORKS[name]);
}
