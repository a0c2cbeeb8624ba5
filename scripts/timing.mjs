// What the benches of whole commands share.

/** `NODE_EXTRA_CA_CERTS` adds 35 ms to every start of node 20 and hides everything else. */
export const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
