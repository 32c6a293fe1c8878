/** Templates that print something on the output of any engine, or nothing where it holds none of it. */
export const examples = {
  platform: '{{.Os}}/{{.Architecture}}',
  size: '{{.Size}}',
  names: '{{range .RepoTags}}{{println .}}{{end}}',
  env: '{{with .Config}}{{range .Env}}{{println .}}{{end}}{{end}}',
  labels: '{{with .Config}}{{range $key, $value := .Labels}}{{$key}}={{$value}}{{println}}{{end}}{{end}}',
  layers: '{{range $i, $layer := .RootFS.Layers}}{{$i}} {{$layer}}{{println}}{{end}}',
} as const;
