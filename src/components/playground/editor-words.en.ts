// The editor speaks English by itself.
export {};
