package fr.escale.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The contract on a real MongoDB. Runs only where {@code ESCALE_TEST_MONGODB_URI} names one that may be written to
 * (it uses a database of its own and drops it); nothing on the build machine can install one.
 */
@EnabledIfEnvironmentVariable(named = "ESCALE_TEST_MONGODB_URI", matches = "mongodb.+")
class MongoDbContractTest extends StoreContract {
    static MongoClient client;
    static MongoOperations store;

    @BeforeAll
    static void connect() {
        Cluster cluster = Cluster.at(System.getenv("ESCALE_TEST_MONGODB_URI"));
        var settings = MongoClientSettings.builder().applyConnectionString(cluster.connectionString());
        cluster.tune(settings);
        client = MongoClients.create(settings.build());
        store = new MongoTemplate(client, "escale-test-" + new ObjectId());
    }

    @Override
    MongoOperations store() {
        return store;
    }

    @AfterEach
    void empty() {
        store.dropCollection("things");
    }

    @AfterAll
    static void close() {
        store.execute(database -> {
            database.drop();
            return true;
        });
        client.close();
    }
}
