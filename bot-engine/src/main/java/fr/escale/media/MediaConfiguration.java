package fr.escale.media;

import fr.escale.model.ModelSettings;
import fr.escale.store.Seal;
import fr.escale.store.Sharing;
import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MediaSettings.class, TranscriptionSettings.class})
class MediaConfiguration {
    @Bean
    Shelf mediaShelf(MongoOperations store, Seal seal, Sharing sharing) {
        if (!sharing.alone()) {
            index(store, Shelf.COLLECTION, "conversation");
            index(store, Shelf.COLLECTION, "at");
            index(store, Jobs.COLLECTION, "conversation");
            index(store, Jobs.COLLECTION, "due");
        }
        return new Shelf(store, seal);
    }

    @Bean
    Jobs mediaJobs(MongoOperations store, Seal seal) {
        return new Jobs(store, seal);
    }

    @Bean
    Media media(Shelf shelf, Jobs jobs, MediaSettings settings) {
        return new StoredMedia(shelf, jobs, settings.days());
    }

    @Bean
    Handouts handouts(
            Shelf shelf, MediaSettings settings, Seal seal, @Value("${escale.public-url:}") String publicUrl) {
        var base = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
        return new StoredHandouts(shelf, new Receiving(shelf, settings.scanner()), seal, base);
    }

    @Bean
    Porter mediaPorter(
            Jobs jobs,
            Shelf shelf,
            MediaSettings settings,
            TranscriptionSettings transcription,
            ModelSettings language,
            List<Source> sources,
            ObjectProvider<Listener> listener,
            Clock clock) {
        Transcription writer = transcription
                .endpoint(language)
                .<Transcription>map(TranscriptionEndpoint::new)
                .orElse(Transcription.NONE);
        Receiving receiving = new Receiving(shelf, settings.scanner());
        Errands errands = new Errands(jobs, shelf, receiving, sources, writer, listener::getObject, clock);
        return new Porter(jobs, shelf, errands, settings.kept(), clock);
    }

    private static void index(MongoOperations store, String collection, String key) {
        store.execute(collection, documents -> documents.createIndex(new Document(key, 1)));
    }
}
