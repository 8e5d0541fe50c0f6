package fr.escale.channel.telegram;

import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Tells whether a request that failed can have left: a {@link ConnectException} says that it never had a connection,
 * whatever was the matter (name, time-out, certificate).
 */
final class Departure {
    private Departure() {}

    static OkHttpClient.Builder watch(OkHttpClient.Builder http) {
        return http.addInterceptor(Departure::follow).addNetworkInterceptor(Departure::note);
    }

    private static Response follow(Interceptor.Chain chain) throws IOException {
        AtomicBoolean connected = new AtomicBoolean();
        Request request =
                chain.request().newBuilder().tag(AtomicBoolean.class, connected).build();
        try {
            return chain.proceed(request);
        } catch (IOException failed) {
            throw connected.get() ? failed : neverLeft(failed);
        }
    }

    /** Runs once there is a connection, before anything is written to it. */
    private static Response note(Interceptor.Chain chain) throws IOException {
        AtomicBoolean connected = chain.request().tag(AtomicBoolean.class);
        if (connected != null) {
            connected.set(true);
        }
        return chain.proceed(chain.request());
    }

    private static IOException neverLeft(IOException failed) {
        IOException told = new ConnectException("no connection");
        told.initCause(failed);
        return told;
    }
}
