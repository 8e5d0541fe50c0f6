package fr.escale.store;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** How documents are kept: as BSON, MongoDB's own form, not as serialised objects of a library's classes. */
final class DocumentType extends BasicDataType<Document> {
    private static final int OVERHEAD = 48;

    @Override
    public int getMemory(Document document) {
        return memory(document);
    }

    /** A rough guess is enough: it sizes the cache. */
    private static int memory(@Nullable Object value) {
        return OVERHEAD
                + switch (value) {
                    case String text -> text.length();
                    case byte[] bytes -> bytes.length;
                    case BinData binary -> binary.getData().length;
                    case Document document ->
                        document.entrySet().stream()
                                .mapToInt(entry -> entry.getKey().length() + memory(entry.getValue()))
                                .sum();
                    case Collection<?> list ->
                        list.stream().mapToInt(DocumentType::memory).sum();
                    case null -> 0;
                    default -> 0;
                };
    }

    @Override
    public void write(WriteBuffer buffer, Document document) {
        ByteBuf bson = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, bson);
        buffer.put(bson.nioBuffer());
    }

    @Override
    public Document read(ByteBuffer buffer) {
        ByteBuf bson = Unpooled.wrappedBuffer(buffer);
        Document document = BsonDecoder.decodeBson(bson);
        buffer.position(buffer.position() + bson.readerIndex());
        return document;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
