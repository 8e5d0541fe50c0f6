package fr.escale.booking;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.data.mongodb.core.MongoOperations;

/** A store whose program dies: after so many writes, every further one fails and changes nothing. */
final class CutStore {
    private static final Set<String> WRITES = Set.of("insert", "updateFirst", "upsert", "remove", "save");

    private CutStore() {}

    static MongoOperations after(int writes, MongoOperations store) {
        var left = new AtomicInteger(writes);
        return (MongoOperations) Proxy.newProxyInstance(
                CutStore.class.getClassLoader(), new Class<?>[] {MongoOperations.class}, (proxy, method, arguments) -> {
                    if (WRITES.contains(method.getName()) && left.getAndDecrement() <= 0) throw new Cut();
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    static final class Cut extends RuntimeException {}
}
