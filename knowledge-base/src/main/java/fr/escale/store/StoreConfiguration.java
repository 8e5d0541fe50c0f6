package fr.escale.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientFactory;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/**
 * Plugs the store of either shape under Spring Data's template. Beans end in the reverse of the order in which they
 * need each other: who uses the template first, then its client, the store last.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class StoreConfiguration {
    @Bean(destroyMethod = "close")
    StoreShape storeShape(StoreSettings settings) {
        return settings.open();
    }

    @Bean
    MongoConnectionDetails mongoConnectionDetails(StoreShape shape) {
        return shape::connectionString;
    }

    /** As Spring Boot would make it, which it does not where the database is named here; its metrics come along. */
    @Bean
    MongoClient mongoClient(ObjectProvider<MongoClientSettingsBuilderCustomizer> customizers, StoreShape shape) {
        var settings = MongoClientSettings.builder().applyConnectionString(shape.connectionString());
        shape.tune(settings);
        return new MongoClientFactory(customizers.orderedStream().toList()).createMongoClient(settings.build());
    }

    @Bean
    MongoDatabaseFactory mongoDatabaseFactory(MongoClient client, StoreShape shape) {
        return new SimpleMongoClientDatabaseFactory(client, shape.database());
    }

    @Bean
    Sharing sharing(StoreSettings settings) {
        return new Sharing(settings.embedded());
    }

    @Bean
    Keys keys(MongoOperations store, StoreSettings settings) {
        return Keys.of(store, settings.secret());
    }

    @Bean
    Seal seal(Keys keys) {
        return keys.seal();
    }

    @Bean
    IndexKey indexKey(Keys keys) {
        return keys.indexKey();
    }
}
