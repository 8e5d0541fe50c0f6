# Needs no other tool than docker: builds with the Maven wrapper, runs on a JRE as a user without rights.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /escale
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY knowledge-base/pom.xml knowledge-base/
COPY bot-engine/pom.xml bot-engine/
COPY admin-web/pom.xml admin-web/
COPY knowledge-base/src knowledge-base/src
COPY bot-engine/src bot-engine/src
COPY admin-web/src admin-web/src
RUN --mount=type=cache,target=/root/.m2 ./mvnw -q -DskipTests package

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /escale escale && mkdir -p /escale/data && chown -R escale /escale
WORKDIR /escale
COPY --from=build /escale/admin-web/target/admin-web.jar admin-web.jar
USER escale
ENV ESCALE_DATA_DIR=/escale/data
VOLUME /escale/data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "admin-web.jar"]
