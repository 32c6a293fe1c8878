/** The DiffID of an empty tar, 1,024 zero bytes. Source: moby/moby daemon/internal/layer/empty.go. */
export const EMPTY_LAYER = 'sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef';
