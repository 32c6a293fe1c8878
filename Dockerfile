# Both images can be given by digest: --build-arg NODE_IMAGE=node@sha256:… --build-arg NGINX_IMAGE=…@sha256:…
ARG NODE_IMAGE=node:24-bookworm-slim
ARG NGINX_IMAGE=nginxinc/nginx-unprivileged:1.29-alpine

FROM ${NODE_IMAGE} AS build
WORKDIR /site
COPY package.json package-lock.json ./
COPY scripts/ensure-install.mjs scripts/
RUN npm install --no-audit --no-fund
COPY . .
ARG SITE=http://localhost:8080
ARG BASE=/
ARG REPO_URL=
RUN SITE="$SITE" BASE="$BASE" REPO_URL="$REPO_URL" npm run build && mkdir -p "/out$BASE" && cp -r dist/. "/out$BASE" && cp dist/404.html /out/404.html

FROM ${NGINX_IMAGE}
ARG SITE=http://localhost:8080
ARG REVISION=
ARG VERSION=
LABEL org.opencontainers.image.title="Layerwise · 逐层" \
  org.opencontainers.image.description="Every field of docker image inspect, explained in English and Chinese" \
  org.opencontainers.image.licenses="MIT" \
  org.opencontainers.image.url="${SITE}" \
  org.opencontainers.image.revision="${REVISION}" \
  org.opencontainers.image.version="${VERSION}"
COPY deploy/nginx.conf deploy/nginx-headers.conf /etc/nginx/
COPY --from=build /out /usr/share/nginx/html
USER 101
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=2s CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/404.html"]
ENTRYPOINT ["nginx", "-c", "/etc/nginx/nginx.conf", "-g", "daemon off;"]
