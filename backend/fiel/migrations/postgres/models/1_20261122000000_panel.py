from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "media_file" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "merchant_id" BIGINT NOT NULL,
    "key" VARCHAR(26) NOT NULL,
    "width" INT NOT NULL,
    "type" VARCHAR(8) NOT NULL,
    "data" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "dropped_at" TIMESTAMPTZ,
    CONSTRAINT "uid_media_file_key_3fcf01" UNIQUE ("key", "width", "type")
);
COMMENT ON TABLE "media_file" IS 'One size of a picture. ``key`` names all sizes and is never used again, so phones may keep it for good.';
        CREATE TABLE IF NOT EXISTS "upload" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "merchant_id" BIGINT NOT NULL,
    "employee_id" BIGINT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "size" BIGINT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "kept_at" TIMESTAMPTZ
);
COMMENT ON TABLE "upload" IS 'A file as it came, for the employee who sent it alone; dropped after a day unless an import keeps it.';
        CREATE TABLE IF NOT EXISTS "flag" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "merchant_id" BIGINT NOT NULL,
    "kind" VARCHAR(12) NOT NULL,
    "activity_id" BIGINT NOT NULL,
    "employee_id" BIGINT NOT NULL,
    "membership_id" BIGINT,
    "at" TIMESTAMPTZ NOT NULL,
    "seen_at" TIMESTAMPTZ,
    "seen_by_id" BIGINT,
    CONSTRAINT "uid_flag_activit_da0866" UNIQUE ("activity_id", "kind")
);
CREATE INDEX IF NOT EXISTS "idx_flag_merchan_86a382" ON "flag" ("merchant_id", "seen_at", "id");
CREATE INDEX IF NOT EXISTS "idx_flag_employe_5f6dd3" ON "flag" ("employee_id", "kind", "at");
COMMENT ON COLUMN "flag"."kind" IS 'what is odd';
COMMENT ON TABLE "flag" IS 'Something odd that an activity showed; once of its kind for each activity.';
        CREATE TABLE IF NOT EXISTS "upload_part" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "data" BYTEA NOT NULL,
    "upload_id" BIGINT NOT NULL REFERENCES "upload" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_upload_part_upload__a467a8" UNIQUE ("upload_id", "number")
);
COMMENT ON TABLE "upload_part" IS 'A piece of a file, so that no file is ever whole in memory.';
        CREATE TABLE IF NOT EXISTS "member_merge" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "merchant_id" BIGINT NOT NULL,
    "points" BIGINT NOT NULL,
    "spend_minor" BIGINT NOT NULL,
    "purchases" BIGINT NOT NULL,
    "lifetime" BIGINT NOT NULL,
    "merged_at" TIMESTAMPTZ NOT NULL,
    "undone_at" TIMESTAMPTZ,
    "absorbed_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "kept_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_member_merg_kept_id_4b586c" ON "member_merge" ("kept_id", "id");
COMMENT ON TABLE "member_merge" IS 'Two memberships of one person made one; undoing gives each its own back.';
        CREATE TABLE IF NOT EXISTS "referral" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "merchant_id" BIGINT NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "reason" VARCHAR(24),
    "address_hash" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "settled_at" TIMESTAMPTZ,
    "employee_id" BIGINT,
    "referrer_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "referee_id" BIGINT NOT NULL UNIQUE REFERENCES "membership" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_referral_merchan_71b74e" ON "referral" ("merchant_id", "state", "id");
CREATE INDEX IF NOT EXISTS "idx_referral_referre_f9a006" ON "referral" ("referrer_id", "id");
CREATE INDEX IF NOT EXISTS "idx_referral_merchan_1f7308" ON "referral" ("merchant_id", "address_hash");
COMMENT ON COLUMN "referral"."state" IS 'where it stands';
COMMENT ON TABLE "referral" IS 'Somebody who joined by another member''s link.';
        ALTER TABLE "session" ADD "shared_at" TIMESTAMPTZ;
        ALTER TABLE "employee" ADD "location_id" BIGINT;
        ALTER TABLE "employee" ADD "daily_cap" BIGINT CHECK ("daily_cap" >= 0);
        ALTER TABLE "employee" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "employee" ADD "pin_hash" VARCHAR(128);
        ALTER TABLE "location" ADD "city_key" VARCHAR(80) NOT NULL DEFAULT '';
        ALTER TABLE "location" ADD "map_url" VARCHAR(300);
        ALTER TABLE "location" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "location" ADD "city" VARCHAR(80) NOT NULL DEFAULT '';
        ALTER TABLE "merchant" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "merchant" ADD "accent" VARCHAR(7) NOT NULL DEFAULT '#F2B33D';
        ALTER TABLE "merchant" ADD "logo" JSONB;
        ALTER TABLE "merchant" ADD "website" VARCHAR(200);
        ALTER TABLE "merchant" ADD "contact_email" VARCHAR(254);
        ALTER TABLE "program" ADD "excludes_sale_items" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "program" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "program" ADD "earns_when" VARCHAR(12) NOT NULL DEFAULT 'COMPLETED';
        ALTER TABLE "program" ADD "review_points" BIGINT CHECK ("review_points" > 0);
        ALTER TABLE "program" ADD "newsletter_points" BIGINT CHECK ("newsletter_points" > 0);
        ALTER TABLE "program" ADD "most_discount_bp" INT CHECK ("most_discount_bp" BETWEEN 1 AND 10000);
        ALTER TABLE "program" ADD "referrer_points" BIGINT CHECK ("referrer_points" > 0);
        ALTER TABLE "program" ADD "least_cart_minor" BIGINT CHECK ("least_cart_minor" > 0);
        ALTER TABLE "program" ADD "most_discount_minor" BIGINT CHECK ("most_discount_minor" > 0);
        ALTER TABLE "program" ADD "redeem_amount_minor" BIGINT CHECK ("redeem_amount_minor" > 0);
        ALTER TABLE "program" ADD "least_balance" BIGINT CHECK ("least_balance" > 0);
        ALTER TABLE "program" ADD "product_refs" JSONB NOT NULL DEFAULT '[]';
        ALTER TABLE "program" ADD "intro" VARCHAR(1000) NOT NULL DEFAULT '';
        ALTER TABLE "program" ADD "muted_mails" JSONB NOT NULL DEFAULT '[]';
        ALTER TABLE "program" ADD "product_rule" VARCHAR(8) NOT NULL DEFAULT 'ALL';
        ALTER TABLE "program" ADD "bands" JSONB NOT NULL DEFAULT '[]';
        ALTER TABLE "program" ADD "rewards_each_review" BOOL NOT NULL DEFAULT True;
        ALTER TABLE "program" ADD "referee_points" BIGINT CHECK ("referee_points" > 0);
        ALTER TABLE "program" ADD "redeem_points" BIGINT CHECK ("redeem_points" > 0);
        ALTER TABLE "membership" ADD "referral_code" VARCHAR(16) UNIQUE;
        ALTER TABLE "membership" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "membership" ADD "blocked_reason" VARCHAR(200);
        ALTER TABLE "membership" ADD "search_key" VARCHAR(400) NOT NULL DEFAULT '';
        ALTER TABLE "membership" ADD "merged_into_id" BIGINT;
        ALTER TABLE "membership" ADD "claimed_from_id" BIGINT;
        ALTER TABLE "reward" ADD "position" INT NOT NULL DEFAULT 0;
        ALTER TABLE "reward" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "reward" ADD "picture" JSONB;
        COMMENT ON COLUMN program."earns_when" IS 'state of an order that earns';
COMMENT ON COLUMN program."product_rule" IS 'what points may be spent on';
        CREATE INDEX IF NOT EXISTS "idx_activity_merchan_032803" ON "activity" ("merchant_id", "at");
        ALTER TABLE "employee" ADD CONSTRAINT "fk_employee_location_f2ce185c" FOREIGN KEY ("location_id") REFERENCES "location" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_location_city_ke_925e19" ON "location" ("city_key");
        CREATE INDEX IF NOT EXISTS "idx_points_acco_merchan_b5d030" ON "points_account" ("merchant_id", "balance");
        ALTER TABLE "membership" ADD CONSTRAINT "fk_membersh_membersh_a125d385" FOREIGN KEY ("merged_into_id") REFERENCES "membership" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_membership_merchan_c6d669" ON "membership" ("merchant_id", "spend_minor", "id");
        CREATE INDEX IF NOT EXISTS "idx_membership_merchan_39ab19" ON "membership" ("merchant_id", "search_key");
        CREATE INDEX IF NOT EXISTS "idx_membership_merged__9e166c" ON "membership" ("merged_into_id");
        CREATE INDEX IF NOT EXISTS "idx_membership_merchan_359977" ON "membership" ("merchant_id", "last_visit_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_membership_given_e_d18442" ON "membership" ("given_email");
        CREATE INDEX IF NOT EXISTS "idx_membership_claimed_d52c8a" ON "membership" ("claimed_from_id");
        UPDATE "location" SET "city" = (SELECT m.city FROM merchant m WHERE m.id = location.merchant_id),
            "city_key" = (SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(m.city), 'á', 'a'), 'é', 'e'), 'í', 'i'), 'ó', 'o'), 'ú', 'u'), 'ü', 'u'), 'ñ', 'n'), 'Á', 'a'), 'É', 'e'), 'Í', 'i'), 'Ó', 'o'), 'Ú', 'u'), 'Ü', 'u'), 'Ñ', 'n') FROM merchant m WHERE m.id = location.merchant_id);
        UPDATE "membership" SET "search_key" = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(given_name), 'á', 'a'), 'é', 'e'), 'í', 'i'), 'ó', 'o'), 'ú', 'u'), 'ü', 'u'), 'ñ', 'n'), 'Á', 'a'), 'É', 'e'), 'Í', 'i'), 'Ó', 'o'), 'Ú', 'u'), 'Ü', 'u'), 'Ñ', 'n') || ' ' || coalesce(given_email, '')
            || ' ' || coalesce(given_phone, '');"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "uid_membership_referra_6a4691";
        DROP INDEX IF EXISTS "idx_membership_claimed_d52c8a";
        DROP INDEX IF EXISTS "idx_membership_given_e_d18442";
        DROP INDEX IF EXISTS "idx_membership_merchan_359977";
        DROP INDEX IF EXISTS "idx_membership_merged__9e166c";
        DROP INDEX IF EXISTS "idx_membership_merchan_39ab19";
        DROP INDEX IF EXISTS "idx_membership_merchan_c6d669";
        ALTER TABLE "membership" DROP CONSTRAINT IF EXISTS "fk_membersh_membersh_a125d385";
        DROP INDEX IF EXISTS "idx_points_acco_merchan_b5d030";
        DROP INDEX IF EXISTS "idx_location_city_ke_925e19";
        ALTER TABLE "employee" DROP CONSTRAINT IF EXISTS "fk_employee_location_f2ce185c";
        DROP INDEX IF EXISTS "idx_activity_merchan_032803";
        ALTER TABLE "session" DROP COLUMN "shared_at";
        ALTER TABLE "employee" DROP COLUMN "location_id";
        ALTER TABLE "employee" DROP COLUMN "daily_cap";
        ALTER TABLE "employee" DROP COLUMN "version";
        ALTER TABLE "employee" DROP COLUMN "pin_hash";
        ALTER TABLE "location" DROP COLUMN "city_key";
        ALTER TABLE "location" DROP COLUMN "map_url";
        ALTER TABLE "location" DROP COLUMN "version";
        ALTER TABLE "location" DROP COLUMN "city";
        ALTER TABLE "merchant" DROP COLUMN "version";
        ALTER TABLE "merchant" DROP COLUMN "accent";
        ALTER TABLE "merchant" DROP COLUMN "logo";
        ALTER TABLE "merchant" DROP COLUMN "website";
        ALTER TABLE "merchant" DROP COLUMN "contact_email";
        ALTER TABLE "program" DROP COLUMN "excludes_sale_items";
        ALTER TABLE "program" DROP COLUMN "version";
        ALTER TABLE "program" DROP COLUMN "earns_when";
        ALTER TABLE "program" DROP COLUMN "review_points";
        ALTER TABLE "program" DROP COLUMN "newsletter_points";
        ALTER TABLE "program" DROP COLUMN "most_discount_bp";
        ALTER TABLE "program" DROP COLUMN "referrer_points";
        ALTER TABLE "program" DROP COLUMN "least_cart_minor";
        ALTER TABLE "program" DROP COLUMN "most_discount_minor";
        ALTER TABLE "program" DROP COLUMN "redeem_amount_minor";
        ALTER TABLE "program" DROP COLUMN "least_balance";
        ALTER TABLE "program" DROP COLUMN "product_refs";
        ALTER TABLE "program" DROP COLUMN "intro";
        ALTER TABLE "program" DROP COLUMN "muted_mails";
        ALTER TABLE "program" DROP COLUMN "product_rule";
        ALTER TABLE "program" DROP COLUMN "bands";
        ALTER TABLE "program" DROP COLUMN "rewards_each_review";
        ALTER TABLE "program" DROP COLUMN "referee_points";
        ALTER TABLE "program" DROP COLUMN "redeem_points";
        ALTER TABLE "membership" DROP COLUMN "referral_code";
        ALTER TABLE "membership" DROP COLUMN "version";
        ALTER TABLE "membership" DROP COLUMN "blocked_reason";
        ALTER TABLE "membership" DROP COLUMN "search_key";
        ALTER TABLE "membership" DROP COLUMN "merged_into_id";
        ALTER TABLE "membership" DROP COLUMN "claimed_from_id";
        ALTER TABLE "reward" DROP COLUMN "position";
        ALTER TABLE "reward" DROP COLUMN "version";
        ALTER TABLE "reward" DROP COLUMN "picture";
        DROP TABLE IF EXISTS "referral";
        DROP TABLE IF EXISTS "flag";
        DROP TABLE IF EXISTS "upload";
        DROP TABLE IF EXISTS "member_merge";
        DROP TABLE IF EXISTS "media_file";
        DROP TABLE IF EXISTS "upload_part";"""


MODELS_STATE = (
    "eJztXetz27i1/1cwvh+azmgztvyIN7lzZ2zHabON49T29pXuMBAJW1xThEpQVtR2//cL8C"
    "U+QAqgKAuiz5fdWMKBpN8BD877/GdvQh3isddXxHHxB9cje2/Rf/Z8PBH/qL45QHt4Ol2+"
    "JV4I8ciLV4tl1n26bsTCANshf+cee4zwlxzC7MCdhi71xfprnyDm/psgeo8wmrp2OAvIa/"
    "Tt2yNZfPuGxJdgCHtetIj/y3eQy5BPnkiAZow4CD9g1x8gRtF0TH2+ZIIX6JGQKXJDdE8D"
    "9ECp81p8GYfa/Nu4/sMzf+7Md/81I1ZIH0g4JgH/9K9f9/jHiPfmrhOOIwAXU7L3yy/8X6"
    "7vkO+EiWXiz+kjR5N4ToEnriNootetiJK/du4+fPTDD9Fa8WtHlk292cRfrp8uQv5VMwLX"
    "D8WrD8QnAQ6J+IQwmAke+TPPSxiasi3+Ecsl8bfM0TjkHs88wWlBHX+B5Wt7lvX5+s66vb"
    "yzrL3KKUgpcgxKXrKpL04Q/6osAuBBfIUffhwODw/fDPcPT06Pj968OT7dP+Vro+9bfevN"
    "b/GXWaIVbxVh9vEPHz/fiS9E+TGNT7B44beIBoc4poqYkXsiSGCPsR9aumwoEa7mR4p+E0"
    "PSF5YcWT5qPWPJkgXJ41OE/mKMAznwyfIS4Pxn7CLgE/zd8oj/wAXHWzQ8acDyL2c3F388"
    "u3k1PPl9EdDPyTvD6K0itJlIKoJbe6iz9X06zsODozdHp4cnR9kpzl5pOrzVgxqhoXFS0/"
    "U9PKqnCif1tPagnpbPqRDPMvHr42AhxzalKGE7WoSE7SC6TUL00/W52HnC2L+8BN/zj5/P"
    "bv7+6ursbxHGk0Xy1qfrz39I108pCx+CaKO987/fXZ6VMLcDIvCxcFhF/j1/J3QnRI59kb"
    "LEASchfZ3+o1/cuPt4dXl7d3b1pcCS92d3l+KdYYEb6auvyiI72wT99ePdH5H4E/3j+vNl"
    "mW3Zurt/7InvhGchtXw6t7CTxyR9OX2p+GgFdDptxeYiZQdsTrRL4HI3XBYWxf1jTqsVL4"
    "yw/TjHgWNV3qFDWre2+tZkOCm/gn38EDFJoCm+Z2JM/jz1KC6aNMV3Bk025my5ZqV9eYaE"
    "LYowE2aZzT9rEBln3BBDZML3WRCC5mOKGPFDsQR73Jh7h5JzjPB9yA0+jBxu3M18jzBhCi"
    "J3MqVBGFl7Yt+qdflsnyqxLcGGNMdgARvSOJYsWZA+idosKBECC1qzIPp/Bft66yhd30Pr"
    "aLi/r2LJ7+/Xm/LivSK+wnmpd7ZTCjjUrQ81G+Ph8YnOsV5S9PBgnxwpnOuTo9pjLd4CK/"
    "SF2CdFH+80bMHjHBnYn6bxV8P+XB6EKQ5CJrnGErIPf7ohHo6QrPK8YFZ+4Rvt7kO9fDU5"
    "l79t3kSPEKs101M8V5nq1jRdqGCvT11iJ2FZYURHIdZwjEPk09iqdhmKwrDcgBZ/+WhCJj"
    "RYyKzwtfaSxm2Xvgd/NhnxVyFma5ASVm9vJ9yqcKAW/iVBn1ThzuJaEH1pOKEbir4kwlRX"
    "kBTI+nSYn0GkVPSVMjeqrPhAA+I++H8i8XPwkX9z7Nsyo7ri8t4xNtTpJfzlAM+zK7B4AP"
    "nv57+ahLFJfHZ7cfb+cu+37YQhzuzQfXLDhUzDyd5r1G9wftVK5eaWTrgqwSGNlZAx35dz"
    "3BmgeeCGIfGFAiJiBHwbn4mtqR+vdFxHePzR50hZEf7fB0EWp6PFcEpy3Db7cf/0/+nfzk"
    "a/EjtkCAcETT1+BpDrMK5mufzE8724esU8l//TcwlDI+LReZRUxzUy/sETkW8nroVv3xDX"
    "vxwmiKNUu/jyZYj6Xq0uVtK7vpY94/y/fIl4Odpr7E4rbxTWc5PxF1DejFTeHvmP1/Gnpe"
    "vBm6bgTdtqJMow98p2HMb2jIVcVAfaHCgRAgfacqByR+g8BSVS4ELrwEmsTVi64r5M10rs"
    "m8aBgtQ/HCpI/cNhrdQXb8mx1j3uRTo4623POle3aaB90otUPVRvDlTS2Q/q09kPKunsMW"
    "S6xzxPBS6T1qfco3YUmNHGv0QIcqYtB+R+2p9urz9reWkd1w7Rf7kZz3bx8DegKJAo+GpT"
    "WZK5anNi5kLiqBUbnJdAp4H74Po6gn1J0UOh3r32op8VABkfu58RsElX8E90tCfxAouXB0"
    "0O4F+TBSt9v3+lwSMKKRoR5FCfJDnewv1q08nEDd8i28P8CDpRpjhG83EUsA4IZz9/ce6G"
    "YyR+6g/0/n6ARJILXyJ8uCH/RL7UaSh2fubPhqR0o5UD8LNu5c4CTWwbmphvE0uzWDxP04"
    "krabuSpWRfq2SZ81UNFnYlyzyY+S3yNJdUoJUZp5UVle2QTKayDMx690mO5PncJ/ubvZw7"
    "y51KlC1rpCWWilTg41a4cbmu26aGeUkGCeQmC6bY9mjB4QIh8NhkHnuYhRYJAirJ3a2XlU"
    "Wq/snKY6ViweOGYsHjarEglFX19okyxMl2Ztt05ksLStK3Bs3ZlstFCpUkHn1w/ddItPpL"
    "KJGNfeEFwyhNnYnSDefCPyZcWExkOGIPpalNTFZU0tW24CbbUTcZVK0v/QlDJX/CsMGfMK"
    "xcRGTC9TMdgDOCvrlrhscq6Z58VX1TgONKwmeElsUlkss3bXPdSzcANdq0Sz/P86hHrc4j"
    "lRH07ZHqPsMogmqd50m6ATxPRj9PmDGu3jnWGDNJs9SG56pM2D/j9GCo0umTr2rQCSrdPj"
    "3sP8y4VaHnBVjS9FD3UvGX1rtLK95SMP97K7ladd2IlLyQPhJ/zd4bV3yjO7HP7gm22s4b"
    "hVR6whjfd02UbuNddvfpaAbpVzpaE6DLpOteT0/RdMbGFpuNsk9YE64vfL/b3HZ9OlhaPs"
    "pqnV09sNc+uaP8P6vhvcjt1ZPTqOnM/cDF+iwgexJnbvrWoMmZe59bpNLGN040DIPFAEVO"
    "V/7HaBF10RW+1vuATkRSYkDexQmKUSYjQx71H8T/MZpzvOmcv0AfWZTNKG3bu5lPUSlfH8"
    "3sRxL7tqESXaL7GuH6XTJJ1QhZUvTQBPlRxZnyY70z5cdquRZk9r9Aq2OTQcel+SG5qQq2"
    "ScNUs8wWUo49uv5jPDUsZEgwz+H3icOXRi3f+ZUitnyLRjQcI+EKEv1VorliIvt0gByCl2"
    "3go3R8aSRyIx8CcckdvZyms4A/tzUuskt/NomYkG9IVXRNLslNvqr25qJFkRuK3o33cYKP"
    "tudMKarWEFSrxNSgnH67Za6RbNZ2xhepujn0BoW6NtB5m98u2igXiEyWLObADK74virFhU"
    "SM71OXb9cmA6NACWw2ms1C427B4xwZ5AKYzN8kCbRFj5k8Heh+OrpfxbdQYUeVF9qNeXM5"
    "ybvFhzoX/6DUmLd4Ak3qzJtGQyUum1ygtN5hw3KLFGfQP/jE+cH10Sigc0aCd5FTxab00S"
    "VJd9qoV64wGUT/2vnYtcdoTuKZ7+ItoeLWDZrvbnPwzhgslgYN3hkwUZ/FduJqU2BxoSK7"
    "AephLlL10EjdyHg5sFNfhIILdurLYDOHsFU5SI4OLFWTOcz4/deKxQVC4LHJPN6iN8I04f"
    "xi3RGmMeJ5/BF5Oeferzsx8lbs0SOsi51xyJNrkzUReh9t0ieINunRytLXJS6tfGp7vU+L"
    "5FetTkHys+4EOFy2IsBZE4J3UV9POuPvL5dGWUCRw8n1n9wwOgEi0YJOiS/JQNrMZ0gHb6"
    "ZbRr8+kYS/5Mc4iTfiQnAYyWnMxThocIhBG4VetVEwG+GNdFIIqNc62y6lNRnrONWOy2CR"
    "SbpADi3fAEpnu/OCe6gF3nQtsMMFwcKy8VTvfiyQQUC7bTLj1NWPE+VpoKWAUkuBJxKkMe"
    "IiyrXnO0fxfA6Sg82e7c662kbKfCvvYpESogRG+xd/pa7fissFQvAhm8xjj9yHLTicIwP+"
    "msxfyFiEsXgvmwNbHXptmnpiRJws78ZdM1B2ldtqx1ihGikrHcNCqOyG3w83Hy/u9mQy/1"
    "njkIaJmg7CkHJsU7HcAbifclv1E93SHVYDL4R5O+kpJaQEWzfQ+yXZpj9nsujFJ44YVrR+"
    "y62bbKMbwn++0oC2XQFsk6HxTOZJQuN5eVgfGs8LYJXuHNPxgrk29hAb06mss0Z1wcqgdP"
    "TFy6Hnr3u2Gy6iaXLQ0gnC0MZdI0U3+6lKFPq0Pgh9WolBY8cJCJPI1Xp8cyQ9hHgjAxiF"
    "jNGBOF3/fPju7e3oAc7Etya8aw0QfVkQT/DUmgVamSo5kv4FOw+VSrUOG0q1DqulWhDs3O"
    "t0hCdUvr2EQInt0XbNOwqEEAwzmccQCoBQgIms6DYUoORPDfH9/XousJ436QeP8wqAxLuE"
    "n8UgdoCuCdVFvFv/vKngpAcn/QYA26STPrtJZV2087VZ9U2086tWOenrwYAGSAZrdYMGRz"
    "vzZg86Tp50fe+aHh2pJLMf1eeyH1VS2SGGsUkXMPWoZGZQU8PjhKCH8DaJhRTdN7XgvqnE"
    "h2xbs1PXkuIZXev/82F4fnj4/nk87B1D7NEHWgX4p9vrz3U5pvH6stfKtUP0X+S5O6wxyR"
    "AVQBRcVSmUr67O/lZG+eLT9XnZByU2OK+IDD/k2o2lXYJbIexfeGMjlbhzMmJuqHUH5kh6"
    "CPJG2v0ZH2beaS1j5oeBHr5Lkh5C3PV441kQEN/WAzhH00OED1XCzPVB5jLCIpRl/Zv6Wl"
    "K4QNRDjLu39SCSvweR/G1rzTsR5a2EGFWCYGmXreebVm0o25v98WnG9ZowaZS77CRMjM6C"
    "tRvt3Uab9BUiV8RjaCj0LJE0uSZWH5e7/SnOwOwjZlMqlltJodq6kcNos/51Fy1l+UxGXA"
    "0au9M10brKNuorVFsNte4oYgKStdESK/sEkVY4OifcAvoQ4Ek9mtc+uaP8PwqibbnVbnnz"
    "GjHViNqnAEiC9jls6mP2OV6srqu7GxPElV7shQuUEE7IWzSmcxRfWAgHBBEc+GIQNZsSPx"
    "xE46uJ71SL8NbeDRIFdjRRADwce502ZhOKYug+Sfxy55R6BPs1hzpPV4J1xAk3hWt64J/X"
    "o3F+ff2p4Mw4/1g6uJ9/vjq/vHl1EHkx+CI3JHLAhUyyYhmlJ0ZKhJBRrilSSizAk6iNx8"
    "T1ZfkbKxlRJgd2tGbHiN/LkmehPgkhI1grC6Fdssf/3s98O2pKP5q5Xuj67LX4vP/be36h"
    "tJHkhIAfa0d8oQo/VDtXL+lNjtjsRYM0cTx7IHqWI22RlTVNpXivSri3PtpbCUbiIHAJsw"
    "KR58F/tEw8NV3NUnq4otWvaOx5dM4sxw2IHdbf1U08qNsC2KCnKTFrPiYSZV9NGBV3eMaU"
    "wOuAP3ZXdMLNztcX11dfPl3eXeomCIqKq5CIgb9cRFGxIQqFwGotpg5UkiYO6rMmDippE3"
    "Pi2fxHtlJnq7TQsLKtBuWTOfNIGJKgFSuk5MCNttwIyJNL5q04USEFLrTnQuR2twi2x1aM"
    "q+YdXrMDXOHqV3hA7kkQtBRLEmJ4HNo/DhxM0u6qrtICH9ryITEMlmHUpmpoBQujZiMQUj"
    "pCKsLNcrAsv6ThqSiS9ckD2Fl4QRxPMmkpdUqkIHTaC/8IyvYu75oNgCNtOcLlOhcdI+yl"
    "fgt1XlRIgQvrccHGQauHQkYNvGjLiwkVd6nL7LYyqmYD4Eg3HBlJxj0q8mLUt5GPnalH5L"
    "vtzfh3sRj2iMU11ImuGVCzwzPq/9krO2sATAPqzOzQCmZe64m95T2eMdjwJf7oG/7Jr88+"
    "fdINM0RR0CRpTgzyHZE4Xw7FKVNbDoZmuJJ7rRyBMh2kChQeli5SBcj3qRssrEcOQusAXX"
    "ELoxMGRBgxfU5I/H23/Gwk6E2oH451PBcVOriaZVfzEqSW2AK0jdA6WFJvvwrYhAhgrcJ6"
    "T4MH94mrgvyburYrKVlu1CRl5KBGaqiRY9eJ0Mu+oq4uL98AeKDBA/5pgaShVX2LiYygd7"
    "M4DvaV2vyIZfUpP/vVRj+TmehrIFpQaSnkJTLQxzvXxyOnS1L8OyWBhdOSQU0fmmyLPgW3"
    "tuFGy2Ga9pCQ6z863CnvBExqzaTZ1GnZ6KVICY1ejGv0Yu44jxdSzanRaadaFK4y+CMt+a"
    "74mrof+7FVltXVfQ/WH/qxVvf3eGiFpIo8m2ZRX0POsiWrJ7P6KL3xkCjcQWmboQGiU85H"
    "B40WiPoEMffB/8H130V/iLfi5ZEgLrvtutsVKsoNlkEDVF9RHrO5xdVfIISb3+ibH4a19Z"
    "/HmT2kK09LhGBHtc+oSi5PbRaUCIEFrVnACGNtOFCkAwasZ+NUpVKVG9oDC3vYN7Rsu5RE"
    "cY3tIhM5HeDbw4ajZXxLclYB30QudADv7XKnnqJblKEFcC/Obi/O3l82DdvUaomna6PHbW"
    "JlRnrWQLbBSl+uWWmm/5UbvwRlgwuRqPJG9wGdVG3v5qUSg/prwQsU/ZBfwMg25RIcNBjZ"
    "62SJ7UR6mPiSolnD8lHZcnYYjH3b4EAWswIJ2wbbBDUb5oLrKCrdzQV//gnFu4L5Rifull"
    "rZS/S6arP7ev2u1GZfOR5Dp4JRIqUmak00xww51Cdv49ZqbogmhB+yqPFu+gr22ZxrfZKe"
    "vh3st1JlFD8ONEZj5Hmjxki0xnEly3uovRwMVTRDvqqhc1dFOxQPUm2bxzrVJSPpIconKo"
    "MnT+rnTp5Uxk4GhInvW0G4PkdySfH86ZHbiTFtZsAqTO16CeE+sMHABjORFc9lg23SvPhE"
    "wyv6JPUXp281GhQeDa1JukrBZRw3YiZiYi2azrhi74c0ysUK0SsuN1wxaeD3iAYopPQxch"
    "EL3f+VTx5w9JbMt9zJnpDVZbAoajIf2rScgukKnaSA6N/ISxoAvjXw/Av4DNut0m+qtMCI"
    "rrSiHLYdKEbxQMa74p47xhZVDal6KpXyQbrQP2OYP9FdPPXquSBG6p5fSDRBJOaATAMtLm"
    "jUQ6fx0lwXydXa6GU0NQ6NuMroc11xQUIUENHsjThvERvTuT9APnkiQdQnxxEfxV+giaY5"
    "80PXQ1xX9Ks6aac7S33deDmo1cYzRrLWKvFfnNvg/TbmzgD11RhG5L22mMkuasXxRxm1yS"
    "7yvfl4IWzduet5ot9XPCezLK6UYhMnKqGJspcwF5k4qU4/yost1dhEkcpk7FuGJ4Yq4Ylh"
    "fXhiWAlPZDeClozJU4GUaZ+kL2b7tBUyGbHJ53wv1WwGyBa/wvO45kMDNMdumEQRtz/ACC"
    "JFtdD3KVLESBh6rdhcpITyP5O5nNg+2ldakQ4utV12QBr2eBnhf8z5BDpxip0t99uxx0LV"
    "MVaUCAo+x+27eA07+J17eLfkiiwceJkrsvxENLgi48ZduadRNTCOkmEfyGXokUxFJPs1+v"
    "YtefXbtygf9tu3pG+n+DsgiM0mTNSjhGMS+Q9dwgYx9Ygw1yHiDWlJ1jN84uqg+tdydkQ6"
    "7+QX8Fca6a9sNcpm3SE2re6X/R7wYYl7fa/fBtzrO/wC7qpZDu59ZvJp5DnkqAD5lv00Ie"
    "3TMAMD0j51VN4OS+/i4LbkKdApvCsH03sCezknZN36xB7mg9SZsJ1A1c8MJb2azryInIxI"
    "wMauZIpaim3axnQ1wleF3frhGfitlWkuHshaszx5Wlea5EnGmELFK7ID4kSB83AcV6AGZM"
    "J/RGT3umlhKvHFv7lcZZIi11ZbQBa6wZrRoMEshjSeraXxiIdKrh01DjrOkQH8reGPpjUR"
    "1iLiWqSEiKvJEdeQem2C6jky4K/J/IWIOkTUXy4jIKT+skPquwp1BzH1vEH9tG5rr1zBeE"
    "8Q32hnr+pRrXVwlM7zSkdH6Zla7fC4TuaeECeuQar6M6QrVOL7RYEgCpMG6Gtj0RK4N4xz"
    "b7yYrq7R2S4ffqW6DZXWo8P61qPDSutRcCltN9VCXKUh1sO/QgrB/3Y8SDKGLHwfkkCPBx"
    "VSeBR2s0jyeRw+WY0kZkbVR3J9jQba9ZFFKpOvXPWT/yxA67u+llQgYNqn121zjpRhHuXt"
    "cGBrddimod/PMmzTUN7KGedXfBX2+va8yXLozbtGb15q27MgaDdutUgKNddGxw6htP5FsB"
    "lCxFs3xZ9IwAjT5kCJELQIiA3vSmw4PbpbCgwbdupVYS498GsEhdPu3hAYbqqoSBsgrQeS"
    "bn3OjhxOKM/RPUzi4cXeFmpzdvFETXPj5NZAS30o3a6A1LJ+KSTfZTXm2pVLuZN3l2zZI2"
    "A1snzKQEhyfCRY1Wf45JO+UmYp9heZEjr1CJoHNCRpq450cMZbxHnD4kbE87Frj7PuHgvR"
    "G8SnYU0LkQ42XaPoycS8WUgX4lJ55Lm2lf8NFdbUxxbk1D2MMeyr5Qw1JQ1Vs4YC94njYf"
    "GHS2sqdJmuf3AfK8F93AD3cQx3xSeg07NKMfE5vWmfM+15q4Jrs0nPayXqXvDvxC+tG2LT"
    "oHj9SBc0Xt92vNQKlmtVqpFjKvTgPhE/aq7rhmOH4+IP4vpica8Ku0FM1E06cwnlYDldNx"
    "o68BqdeV7Uwkt065LWLG/sg1RShe0ZC+mEBLlcYcgHNvKC32pvHtNuma2EA3qfkT1PJQp+"
    "CAhxUEjL8krl0leZqFw/T7kyTVnIOiuRfzraVZnOZOSNScx74Fd9KHWrUuoR7MuhzlGVUB"
    "5xsh2EuUlUXF9/KgSQzz+WBMfnn6/OLznuEex8kRvWyBP98D2E7XcgbF9SqTQSz4qEELjv"
    "KmycAttBTPMit9WOsULV3CsdQ6OaRmdmH0eUST27pRUDNctwuXilaXgn7C8x3AmzRxZZYy"
    "lgv2Noyo8Mf5si7Hl0Ho+a4zwRk+bmA77YZWgys8dVO7CzXdX6P6c9zsDsM0F0DRrMPkYY"
    "a+NqL9LBXdLa6oOaUJjjtSmDuyTnsc/msWqxZZsbEoxXaVG9sFQM6iQHbN5gHnkkVlo9zi"
    "VSaClnMp+hsHPbKkvFsNKJ0pRIQXPsyv3T1CC8xRQFjf7gprFD1QVUOYwKhQOpEOkA40+5"
    "rXZL7KgCXJK4ZvnYUhenzLuWc382+NXyqxRyLab8rFE/znbAaI49DgXiL0SeLUaCJxK843"
    "97i8gxlqwWnd4ZcqU5FetvCF3hDZb1gwZ/WfT/Cv71YeJ0vcl+grbhYaUGaQcNHdIOqi3S"
    "RBN3TwfgjKB/6Y3DY6WWFccNPSuOK00rIme/DsAZQf8A7j7BYeQG4djBkt4UwhCWA5ynab"
    "KAdw/tBnSFRVv2CrqhBLeGhjXJ+v6dy1MVwXpaL1dPK2LVw/7DjOtjOvjmaXp4fQ1VZGu9"
    "ZK3IVde3xpiNtURrjqZ/p/hgqBI24Ksa9AMIHbxMX+MWe5OUn6kXYvRolMDknsY4w2XNyu"
    "ZKscVuPnjNZc0OeXLtddsuvI826StENv+RawIUu08v+B99BWnpO+0Eqp55mgtQuf6Ifl8P"
    "pI9ii8u0g3xfQGqqYaztgaRZv6je+8ioC7fTxkfdOc0TwS9xmS+vhHqHubNco+Iuj9NBRb"
    "GOqBOM00U994mgP9+8Q8KJzQhXpkPkkfswejN2eSPKD8QAYTH8NKDehF/pUud5x9tLXOlf"
    "CyECfyYEXZyBCg52E3TNQZODPeZWhQO18C8J+hTSHh4cvTk6PTw5ysDPXmnCXJLmGD1Msh"
    "Pt42BRl9yb0pTrrRYh2eFJ89JTmnS/zaziv5zdnH/8fHbz96xXbmYaf7r+/IdzSbfc87/f"
    "XZ6VAxlCSHmtPBUlUnBVGO2qCMgTfWzF5yIlJL+ZzGWoutt69huUqpjgFoSyx02WPUrOew"
    "fw3i536im6xWe8AO7F2e3F2ftLtfa4zMb+mn61Pwe3fJMeYb3Rkak5h63EuVF059Y7OGKn"
    "qGWnC5UaMDmJF+Ke480QziqlBigg2BFbI+zRmfMOMbyIehuOOXwIj+gszCX2yZsudbk5JA"
    "safEEOGnwZ6XlUzmhJ1neTbbFdBmw40eoFNEsiARFTDN2kA1tZzCglEkHdJti64NEALoNH"
    "wxR9AQzqF9BHKLZbrkjw0GDWxG+r2DWTbOXq9kFzinIpIqKjqwi3JjVIE8ztEv73OzTzHS"
    "oMDtEWVkxJtsdR6JXrGUhAIOkg1OHGKk2ERJtZaB9kgsRqsnC22jXWNMkFDYReFPBRnzRr"
    "4vpUcmM3BiSKhMCC9mc/mfKje/zzZAB/a/g99z4z5NTRz1MB+K3Bj5TCNkZ6gRBcMUYb6U"
    "Kb9kkLJhcIwRFjMo+5UUeDEX8itYudioQgS1vL0pyxqQ5/jgig78oHJkDtwP/Vy+KWQckD"
    "ljuACukkqbQAdNXQLUlXA/2LEQNq3Yspe1Z5F7N1KkkTic9VeP8wSn040gyI+pUrCzbS1Z"
    "WSja9lt5HwDA5Q5WUPs9B6cpkbJgpQzbqSIZ5bJRRkfjSolb4Wjc+y4mYz0Qu2h7nmxHke"
    "0IlVtz/B/G/rkSzAgWmoAzPmq25XpyKVyXkEbRM2NtHbKf8MaYMNfZ70+jzFqGl3eyqR9Q"
    "/s7lORclJeA+gi1fOJkL29Z4H5SGk061HDaNaj6iRc6BC1uQ5RutOFYarwyqnChcZwHrXb"
    "5VQVKcGVZ7IrL+VVQDDTGydZpezfg7WR6ehlO6yCeWMqW5UYutO3daLWDlGthb9+fOoGPa"
    "gHmwW9s8L9gNyTIMCepVtFUCHsRJL0uprAxkEg0SwbRUdK8nwnd79X4iIC0KL3LWBPqHoj"
    "MyBx6UWd/N3KWuoX9pXQgI4pViEGa8xka+xX6vqtTO4CIWRIGc1kKGPaukyFIgATWJAPWe"
    "tyoUQLPpD1ijGstu3LpeTdPBYvJNYP5ZVb61eUpe2sj+9Vbque4lu6+9TwTeV0JxBr5PAZ"
    "Jts1MC7dbNpZfJVZB1ZAOAass5kH0WY9Oufy1PaRzLuq3aw+q5juM1YA1MoJCOKp7gKmfk"
    "k/afRoTTF1k2zT17M0orOHsaw7tgZGXxK/bF8xCohDJtHWax+mdKMeXnvVdP86q7AKouZo"
    "jS/RduoDNsyyBVWVN6ktrD9ooyoS6w9xyodO5eKu3B6aJShJm1NJ+cmyAWp96cm/Aoulix"
    "TqTpLxIL9jSHjcEQvJdIBmjDhoNkWjRdSJJnQ9DyV9YGUVKa32kNaqLMepiE1gsIg53p8B"
    "qq/0iHilhX9KAX5pCA3sLgugbf6WGaAff4bA8w4EnmMtQPuxKpDBU9VVcGepk63pF+/diN"
    "VBya4qHEDdSQmbLGrPbCqJTZG3t+qtiryFt9qsuKUTMqLOAs3HFMUpP8IOwKIXPwmSZpfc"
    "XPBcX9IPU5tapelluX48xHGRVVpfHv/ALChXU3bOhRiXcyweLQ+F52aaI6AZb10xyx6vam"
    "XF6iECGbHJ1f/LKQLiVzisLMVUqi06niGgXxrX65I4pcr/hsL/St1/QfhroFymM/lYtwT7"
    "RAXsk3qwTypgw0CMVepoL0w9RsKw3SjXIiWUC5jMZTKZenRB9E36EiFkz7ZVyErmjToHSo"
    "SgE6/HghbPQJEOUpa78Wql57oDv9aL6NlYkgMd9GysPBlVVmhmb6zHiJ1I3SgKA/2cDU3H"
    "YZaAJXEc5pOz6h2H0/yqlY7DK+qTBRLF0GHk8kucfe/QXEz85MY2wYFwB8Y2N3L9aAIOVw"
    "MfSIA4UbCouhM72lPNyZgeQJivY4L8HzR4CfEkSn5qUatfpgSdaM2iLj34YcJOZy1CuAkn"
    "Tfde2SUkIwQWrMmC3ejS0jvw52NJ2cxPt9ef5agny8teJtcO0X+R5+5yvrUMQwFEwbeUem"
    "pfXZ39rezEvfh0fV52GokNzkuQU9uecQuija+vRAo+XaO9feC6fxFsDohoMth2mHWeFJz3"
    "JvMZnPfbVlY8akdFM9ocKBECB9on25ccOzpJRSVS0NrbpxXRWdAiMbhABvC3hp9/AZ9hu5"
    "UoqtKCNOoolFUcNgXBLJXuJSWZrNAjJhYiHSB8m23UU3QL4lYB2VRL6QDbT7mtdkuSqIJb"
    "UukU4E3V8A7gvcxt1U94SzaLAry5i60DhOMGBHfFPfsJdVUjMGoQZLWlhrR4RtJ3o6mKJl"
    "2e9rpSC4ufoYCIX4QweyQOuqfB2yhIHYfCEA4IGvMfhXCIKD9eCPsOsumEIAEFmvkeYUxE"
    "ul2Gxvw9vgV9IoGslH9jn9M6fC4b/hjicMYgvr51pXTQEF+3KZN1/2kKbSUUYKGtVXczk8"
    "TT1QtvZrLIulElCl1U3hwMFeoVDoYNIzjL9QoCrTGx2JTKTj2lHsF+TXCrSFmCfsRJzcG+"
    "Cwf4+fX1p4Lv+/xj6Vx//vnq/JLjH8HPF7lhzXFPLtGWMYgiLUSbzI5CfJ+6fLsWjC5SQq"
    "zJZC5DOdBL4HJAfiV22GKUY4Wwh2Wrm5jkCCHcbSvmEMLdNgcghGsIG6A5x9YLESPvqH4d"
    "Yo4M4O+uEFHA2kHo4CbbaMfYoF77ljuASlM9IC6++bg4zKbRQ1h3Ng2EbzcavoXkg86TD7"
    "YVr42uP2mQNr0YmyKz2ZpV0dh6VFv0IYxiXhDCNDOEGbqhV9PFribJMSUwOX7W0jF1quKX"
    "Oq13S51WvFL5r6UBcomsh1AfK/kAjxt8gMdVH6Br68Gcru8hvt23Bpy6djgLJLKivqQ0R7"
    "JWWamZqsSzVZXy9125BGloILAkeT4/xv5mr8rhwdGbo9PDk6PshsxeaboYJWXpkLezjbwd"
    "aj/qoZ6RQEigtS+aH1xrSgKrfn5xvTtaRtsjVnQmT0SG7xOx7gM60Y3pl0ghqG9yUD9hlm"
    "yCshKXY0Lgsck8TnLmLAcvJEmmDZGjIhmIyaqYdMU8RvEgSLSApuzRAt0z5o6m3qCdzR0V"
    "HSj07IYcxfOpugc7cn6h6cuLuAFmU6clm4uUwGaj2QxZOqaliUCYPfeMdRRmrw9Uwoh2Lf"
    "glI9q7C+x+8PDDniSsG70+aArq3qcrlAbWhWP+0xF1HBSKxtDYR5Fi7YYLxMZ0Tpx3cdEr"
    "vY9qYh85D0SFLCLYHmdL5dPsuttaOjU7XZGcdkFeGZ1dLaIlxE8u47TMtpQ9Ee0ziGamQo"
    "TazAg13NNbdyKnT0mbgtuU1uQY617cJp8J8VUWbirB1u5LbUviTv3Qlwjh0Lc+9FstKAIW"
    "xBJ8y/UsZjpkYQI9+D+6qEPOlGO9IuSMDAJZxvN3pK9BFOlAbK7l3NpOnvhHf0S/X4qxTn"
    "sSp0Lu3UGTa8EV6yySLVRo4eXT0OU2vsuNf5QmjfyOIf4Z7yKrf04DJ+6xNcEOQfMx8ZNe"
    "WgHBzkAQcpM/+iMi9LD/MOO/UdbGa6OfJfVB5NNg1PwRKQWMyjLh6RyY6mV4sfISTF6jWF"
    "Dv55Ejvwu+nZb584cqLp3DepfOYcWlI0RPFdz65Pl0PQxkWiN1HlI22rBi52wdocS16o+H"
    "oZvWLvC3pEdr1G0UCUE36CpXo76cQDtX4yK31Y6xQjVXo3QMC7kaF2e3F2fvL7dVU/5lxs"
    "a3s1H+50vGYJfWDJrHYbOxxcrLFbwHo4DOGQmSBAIuP4iDQopGhP/Xc9Crmw8X6HT/cP/3"
    "MneAHvHqMnaw042004nvRJ3adcyUPE0PTZWDfaVaarGsPgK9L+momMBmjTEbt8E7I+wG9O"
    "2e/gLkJyrV1Sf11dUn1erq4fGJo4XykqKfZ1rtSDed6EpSxSzUQjhd30N8j1TgPapH96gC"
    "LiOMtWn+WaQDBb218w5cHbUM6ZMpzNVt94m0mzFepgWnh8mc9jALrbppJ/XNlItUPYpHdV"
    "iub9NZi1BfkQ6uqq58SQmuHbiSzpY77RgjVD1JxTNokiPpjASuPd6TuI+SdwZNTiO8XLPJ"
    "5oRaXp2X4tJZU7DWO2tq68/rba76AvQ+mF3D42MFu4uvqu/LJt4rXWdTSfPnBqs2Xt5DdD"
    "fiNOCfGBLZ5VQfuc+RQPBeM3i/1QzK3/4f63vtCQ=="
)
