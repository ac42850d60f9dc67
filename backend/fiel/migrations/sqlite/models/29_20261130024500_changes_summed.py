from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX "idx_change_scope_f333ec";
CREATE INDEX "idx_change_scope_f947e1" ON "change" ("scope", "key", "at");
CREATE TABLE IF NOT EXISTS "change_sum" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "scope" SMALLINT NOT NULL,
    "key" BIGINT NOT NULL,
    "changes" BIGINT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_change_sum_scope_8414f9" UNIQUE ("scope", "key")
) /* How many changes of a key there were that lie in ``change`` no more. Rows here are never taken away. */;
DROP TRIGGER "pending_points_changed_by_update";
CREATE TRIGGER "pending_points_changed_by_update" AFTER UPDATE ON "pending_points"
WHEN OLD."account_id" IS NOT NEW."account_id" OR OLD."points" IS NOT NEW."points" OR
    OLD."reason" IS NOT NEW."reason" OR OLD."cause_kind" IS NOT NEW."cause_kind" OR
    OLD."cause_id" IS NOT NEW."cause_id" OR OLD."state" IS NOT NEW."state" OR
    OLD."transaction_id" IS NOT NEW."transaction_id" OR OLD."created_at" IS NOT NEW."created_at" OR
    OLD."settled_at" IS NOT NEW."settled_at"
BEGIN INSERT INTO "change" ("scope", "key") SELECT 1, NEW."account_id" UNION SELECT 1, OLD."account_id"; END;
DROP TRIGGER "transaction_text_changed_by_update";
CREATE TRIGGER "transaction_text_changed_by_update" AFTER UPDATE ON "transaction_text"
WHEN OLD."public_description" IS NOT NEW."public_description" OR OLD."private_note" IS NOT NEW."private_note"
BEGIN INSERT INTO "change" ("scope", "key") VALUES (1, (SELECT t."account_id" FROM "points_transaction" t WHERE t."id" = NEW."transaction_id")); END;
DROP TRIGGER "redemption_request_changed_by_update";
CREATE TRIGGER "redemption_request_changed_by_update" AFTER UPDATE ON "redemption_request"
WHEN OLD."reward_id" IS NOT NEW."reward_id" OR OLD."membership_id" IS NOT NEW."membership_id" OR
    OLD."merchant_id" IS NOT NEW."merchant_id" OR OLD."cost" IS NOT NEW."cost" OR OLD."status" IS NOT NEW."status" OR
    OLD."on_the_spot" IS NOT NEW."on_the_spot" OR OLD."requested_at" IS NOT NEW."requested_at" OR
    OLD."expires_at" IS NOT NEW."expires_at" OR OLD."settled_at" IS NOT NEW."settled_at" OR
    OLD."employee_id" IS NOT NEW."employee_id" OR OLD."location_id" IS NOT NEW."location_id" OR
    OLD."reject_reason" IS NOT NEW."reject_reason"
BEGIN INSERT INTO "change" ("scope", "key") SELECT 2, NEW."membership_id" UNION SELECT 2, OLD."membership_id"; END;
DROP TRIGGER "member_tier_changed_by_update";
CREATE TRIGGER "member_tier_changed_by_update" AFTER UPDATE ON "member_tier"
WHEN OLD."membership_id" IS NOT NEW."membership_id" OR OLD."tier_id" IS NOT NEW."tier_id" OR
    OLD."reached_at" IS NOT NEW."reached_at" OR OLD."stepped_at" IS NOT NEW."stepped_at" OR
    OLD."settled_year" IS NOT NEW."settled_year"
BEGIN INSERT INTO "change" ("scope", "key") SELECT 2, NEW."membership_id" UNION SELECT 2, OLD."membership_id"; END;
DROP TRIGGER "referral_changed_by_update";
CREATE TRIGGER "referral_changed_by_update" AFTER UPDATE ON "referral"
WHEN OLD."merchant_id" IS NOT NEW."merchant_id" OR OLD."referrer_id" IS NOT NEW."referrer_id" OR
    OLD."referee_id" IS NOT NEW."referee_id" OR OLD."state" IS NOT NEW."state" OR OLD."reason" IS NOT NEW."reason" OR
    OLD."address_hash" IS NOT NEW."address_hash" OR OLD."created_at" IS NOT NEW."created_at" OR
    OLD."settled_at" IS NOT NEW."settled_at" OR OLD."employee_id" IS NOT NEW."employee_id"
BEGIN INSERT INTO "change" ("scope", "key") SELECT 2, NEW."referrer_id" UNION SELECT 2, OLD."referrer_id"; END;
DROP TRIGGER "membership_changed_by_update";
CREATE TRIGGER "membership_changed_by_update" AFTER UPDATE ON "membership"
WHEN OLD."customer_id" IS NOT NEW."customer_id" OR OLD."merchant_id" IS NOT NEW."merchant_id" OR
    OLD."points_account_id" IS NOT NEW."points_account_id" OR OLD."given_name" IS NOT NEW."given_name" OR
    OLD."given_email" IS NOT NEW."given_email" OR OLD."given_phone" IS NOT NEW."given_phone" OR
    OLD."search_key" IS NOT NEW."search_key" OR OLD."city" IS NOT NEW."city" OR OLD."note" IS NOT NEW."note" OR
    OLD."blocked_at" IS NOT NEW."blocked_at" OR OLD."blocked_reason" IS NOT NEW."blocked_reason" OR
    OLD."merged_into_id" IS NOT NEW."merged_into_id" OR OLD."claimed_from_id" IS NOT NEW."claimed_from_id" OR
    OLD."version" IS NOT NEW."version" OR OLD."referral_code" IS NOT NEW."referral_code" OR
    OLD."joined_at" IS NOT NEW."joined_at" OR OLD."news_since" IS NOT NEW."news_since" OR
    OLD."newsletter_since" IS NOT NEW."newsletter_since" OR OLD."erased_at" IS NOT NEW."erased_at"
BEGIN INSERT INTO "change" ("scope", "key") SELECT 3, NEW."customer_id" UNION SELECT 3, OLD."customer_id"; END;
DROP TRIGGER "member_code_changed_by_update";
CREATE TRIGGER "member_code_changed_by_update" AFTER UPDATE ON "member_code"
WHEN OLD."customer_id" IS NOT NEW."customer_id" OR OLD."code" IS NOT NEW."code" OR OLD."kind" IS NOT NEW."kind" OR
    OLD."created_at" IS NOT NEW."created_at" OR OLD."revoked_at" IS NOT NEW."revoked_at"
BEGIN INSERT INTO "change" ("scope", "key") SELECT 3, NEW."customer_id" UNION SELECT 3, OLD."customer_id"; END;
DROP TRIGGER "inbox_entry_changed_by_update";
CREATE TRIGGER "inbox_entry_changed_by_update" AFTER UPDATE ON "inbox_entry"
WHEN OLD."customer_id" IS NOT NEW."customer_id" OR OLD."merchant_id" IS NOT NEW."merchant_id" OR
    OLD."activity_id" IS NOT NEW."activity_id" OR OLD."kind" IS NOT NEW."kind" OR OLD."data" IS NOT NEW."data" OR
    OLD."created_at" IS NOT NEW."created_at" OR OLD."read_at" IS NOT NEW."read_at"
BEGIN INSERT INTO "change" ("scope", "key") SELECT 3, NEW."customer_id" UNION SELECT 3, OLD."customer_id"; END;
DROP TRIGGER "merchant_changed_by_update";
CREATE TRIGGER "merchant_changed_by_update" AFTER UPDATE ON "merchant"
WHEN OLD."slug" IS NOT NEW."slug" OR OLD."name" IS NOT NEW."name" OR OLD."color" IS NOT NEW."color" OR
    OLD."accent" IS NOT NEW."accent" OR OLD."logo" IS NOT NEW."logo" OR
    OLD."contact_email" IS NOT NEW."contact_email" OR OLD."website" IS NOT NEW."website" OR
    OLD."city" IS NOT NEW."city" OR OLD."country" IS NOT NEW."country" OR OLD."currency" IS NOT NEW."currency" OR
    OLD."time_zone" IS NOT NEW."time_zone" OR OLD."version" IS NOT NEW."version" OR
    OLD."created_at" IS NOT NEW."created_at"
BEGIN INSERT INTO "change" ("scope", "key") VALUES (4, NEW."id"); END;
DROP TRIGGER "program_changed_by_update";
CREATE TRIGGER "program_changed_by_update" AFTER UPDATE ON "program"
WHEN OLD."merchant_id" IS NOT NEW."merchant_id" OR OLD."version" IS NOT NEW."version" OR
    OLD."is_active" IS NOT NEW."is_active" OR OLD."earn_points" IS NOT NEW."earn_points" OR
    OLD."earn_amount_minor" IS NOT NEW."earn_amount_minor" OR OLD."bands" IS NOT NEW."bands" OR
    OLD."rounding" IS NOT NEW."rounding" OR OLD."carries_remainder" IS NOT NEW."carries_remainder" OR
    OLD."allows_direct_points" IS NOT NEW."allows_direct_points" OR OLD."earns_when" IS NOT NEW."earns_when" OR
    OLD."welcome_points" IS NOT NEW."welcome_points" OR OLD."newsletter_points" IS NOT NEW."newsletter_points" OR
    OLD."review_points" IS NOT NEW."review_points" OR OLD."rewards_each_review" IS NOT NEW."rewards_each_review" OR
    OLD."asks_reviews" IS NOT NEW."asks_reviews" OR OLD."referrer_points" IS NOT NEW."referrer_points" OR
    OLD."referee_points" IS NOT NEW."referee_points" OR
    OLD."allows_redemption_requests" IS NOT NEW."allows_redemption_requests" OR
    OLD."request_days" IS NOT NEW."request_days" OR OLD."redeem_points" IS NOT NEW."redeem_points" OR
    OLD."redeem_amount_minor" IS NOT NEW."redeem_amount_minor" OR OLD."least_balance" IS NOT NEW."least_balance" OR
    OLD."least_cart_minor" IS NOT NEW."least_cart_minor" OR
    OLD."most_discount_minor" IS NOT NEW."most_discount_minor" OR
    OLD."most_discount_bp" IS NOT NEW."most_discount_bp" OR
    OLD."excludes_sale_items" IS NOT NEW."excludes_sale_items" OR OLD."product_rule" IS NOT NEW."product_rule" OR
    OLD."product_refs" IS NOT NEW."product_refs" OR OLD."expiry_kind" IS NOT NEW."expiry_kind" OR
    OLD."expiry_months" IS NOT NEW."expiry_months" OR OLD."expiry_month" IS NOT NEW."expiry_month" OR
    OLD."expiry_day" IS NOT NEW."expiry_day" OR OLD."forgives_deficit" IS NOT NEW."forgives_deficit" OR
    OLD."hides_descriptions" IS NOT NEW."hides_descriptions" OR OLD."intro" IS NOT NEW."intro" OR
    OLD."muted_mails" IS NOT NEW."muted_mails" OR OLD."accepts_receipts" IS NOT NEW."accepts_receipts" OR
    OLD."receipt_days" IS NOT NEW."receipt_days" OR OLD."most_waiting_receipts" IS NOT NEW."most_waiting_receipts" OR
    OLD."most_monthly_receipts" IS NOT NEW."most_monthly_receipts" OR
    OLD."allows_transfers" IS NOT NEW."allows_transfers" OR
    OLD."most_transfer_points" IS NOT NEW."most_transfer_points" OR
    OLD."most_daily_transfer_points" IS NOT NEW."most_daily_transfer_points" OR
    OLD."most_monthly_transfer_points" IS NOT NEW."most_monthly_transfer_points" OR
    OLD."transfer_least_balance" IS NOT NEW."transfer_least_balance" OR
    OLD."household_size" IS NOT NEW."household_size" OR OLD."survey_every_days" IS NOT NEW."survey_every_days" OR
    OLD."reminder_day" IS NOT NEW."reminder_day" OR OLD."reminder_least" IS NOT NEW."reminder_least" OR
    OLD."review_reminder_day" IS NOT NEW."review_reminder_day" OR OLD."reminder_dates" IS NOT NEW."reminder_dates" OR
    OLD."thresholds" IS NOT NEW."thresholds" OR OLD."most_points_per_award" IS NOT NEW."most_points_per_award" OR
    OLD."most_points_per_employee_day" IS NOT NEW."most_points_per_employee_day" OR
    OLD."updated_at" IS NOT NEW."updated_at"
BEGIN INSERT INTO "change" ("scope", "key") SELECT 4, NEW."merchant_id" UNION SELECT 4, OLD."merchant_id"; END;
DROP TRIGGER "location_changed_by_update";
CREATE TRIGGER "location_changed_by_update" AFTER UPDATE ON "location"
WHEN OLD."merchant_id" IS NOT NEW."merchant_id" OR OLD."name" IS NOT NEW."name" OR
    OLD."address" IS NOT NEW."address" OR OLD."city" IS NOT NEW."city" OR OLD."city_key" IS NOT NEW."city_key" OR
    OLD."map_url" IS NOT NEW."map_url" OR OLD."version" IS NOT NEW."version" OR
    OLD."created_at" IS NOT NEW."created_at" OR OLD."closed_at" IS NOT NEW."closed_at"
BEGIN INSERT INTO "change" ("scope", "key") SELECT 4, NEW."merchant_id" UNION SELECT 4, OLD."merchant_id"; END;
DROP TRIGGER "reward_changed_by_update";
CREATE TRIGGER "reward_changed_by_update" AFTER UPDATE ON "reward"
WHEN OLD."merchant_id" IS NOT NEW."merchant_id" OR OLD."title" IS NOT NEW."title" OR
    OLD."description" IS NOT NEW."description" OR OLD."icon" IS NOT NEW."icon" OR
    OLD."picture" IS NOT NEW."picture" OR OLD."position" IS NOT NEW."position" OR OLD."cost" IS NOT NEW."cost" OR
    OLD."stock" IS NOT NEW."stock" OR OLD."most_per_customer" IS NOT NEW."most_per_customer" OR
    OLD."active_from" IS NOT NEW."active_from" OR OLD."active_to" IS NOT NEW."active_to" OR
    OLD."request_days" IS NOT NEW."request_days" OR OLD."tier_id" IS NOT NEW."tier_id" OR
    OLD."is_active" IS NOT NEW."is_active" OR OLD."version" IS NOT NEW."version" OR
    OLD."created_at" IS NOT NEW."created_at" OR OLD."updated_at" IS NOT NEW."updated_at"
BEGIN INSERT INTO "change" ("scope", "key") SELECT 4, NEW."merchant_id" UNION SELECT 4, OLD."merchant_id"; END;
DROP TRIGGER "tier_changed_by_update";
CREATE TRIGGER "tier_changed_by_update" AFTER UPDATE ON "tier"
WHEN OLD."merchant_id" IS NOT NEW."merchant_id" OR OLD."name" IS NOT NEW."name" OR
    OLD."description" IS NOT NEW."description" OR OLD."color" IS NOT NEW."color" OR
    OLD."picture" IS NOT NEW."picture" OR OLD."rank" IS NOT NEW."rank" OR
    OLD."points_needed" IS NOT NEW."points_needed" OR OLD."spend_needed_minor" IS NOT NEW."spend_needed_minor" OR
    OLD."multiplier_bp" IS NOT NEW."multiplier_bp" OR OLD."is_active" IS NOT NEW."is_active" OR
    OLD."version" IS NOT NEW."version" OR OLD."created_at" IS NOT NEW."created_at" OR
    OLD."updated_at" IS NOT NEW."updated_at" OR OLD."removed_at" IS NOT NEW."removed_at"
BEGIN INSERT INTO "change" ("scope", "key") SELECT 4, NEW."merchant_id" UNION SELECT 4, OLD."merchant_id"; END;
DROP TRIGGER "achievement_scheme_changed_by_update";
CREATE TRIGGER "achievement_scheme_changed_by_update" AFTER UPDATE ON "achievement_scheme"
WHEN OLD."merchant_id" IS NOT NEW."merchant_id" OR OLD."tiers_on" IS NOT NEW."tiers_on" OR
    OLD."badges_on" IS NOT NEW."badges_on" OR OLD."needs" IS NOT NEW."needs" OR OLD."window" IS NOT NEW."window" OR
    OLD."below" IS NOT NEW."below" OR OLD."version" IS NOT NEW."version" OR OLD."updated_at" IS NOT NEW."updated_at"
BEGIN INSERT INTO "change" ("scope", "key") SELECT 4, NEW."merchant_id" UNION SELECT 4, OLD."merchant_id"; END;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TRIGGER "pending_points_changed_by_update";
CREATE TRIGGER "pending_points_changed_by_update" AFTER UPDATE ON "pending_points" BEGIN INSERT INTO "change" ("scope", "key") SELECT 1, NEW."account_id" UNION SELECT 1, OLD."account_id"; END;
DROP TRIGGER "transaction_text_changed_by_update";
CREATE TRIGGER "transaction_text_changed_by_update" AFTER UPDATE ON "transaction_text" BEGIN INSERT INTO "change" ("scope", "key") VALUES (1, (SELECT t."account_id" FROM "points_transaction" t WHERE t."id" = NEW."transaction_id")); END;
DROP TRIGGER "redemption_request_changed_by_update";
CREATE TRIGGER "redemption_request_changed_by_update" AFTER UPDATE ON "redemption_request" BEGIN INSERT INTO "change" ("scope", "key") SELECT 2, NEW."membership_id" UNION SELECT 2, OLD."membership_id"; END;
DROP TRIGGER "member_tier_changed_by_update";
CREATE TRIGGER "member_tier_changed_by_update" AFTER UPDATE ON "member_tier" BEGIN INSERT INTO "change" ("scope", "key") SELECT 2, NEW."membership_id" UNION SELECT 2, OLD."membership_id"; END;
DROP TRIGGER "referral_changed_by_update";
CREATE TRIGGER "referral_changed_by_update" AFTER UPDATE ON "referral" BEGIN INSERT INTO "change" ("scope", "key") SELECT 2, NEW."referrer_id" UNION SELECT 2, OLD."referrer_id"; END;
DROP TRIGGER "membership_changed_by_update";
CREATE TRIGGER "membership_changed_by_update" AFTER UPDATE ON "membership" BEGIN INSERT INTO "change" ("scope", "key") SELECT 3, NEW."customer_id" UNION SELECT 3, OLD."customer_id"; END;
DROP TRIGGER "member_code_changed_by_update";
CREATE TRIGGER "member_code_changed_by_update" AFTER UPDATE ON "member_code" BEGIN INSERT INTO "change" ("scope", "key") SELECT 3, NEW."customer_id" UNION SELECT 3, OLD."customer_id"; END;
DROP TRIGGER "inbox_entry_changed_by_update";
CREATE TRIGGER "inbox_entry_changed_by_update" AFTER UPDATE ON "inbox_entry" BEGIN INSERT INTO "change" ("scope", "key") SELECT 3, NEW."customer_id" UNION SELECT 3, OLD."customer_id"; END;
DROP TRIGGER "merchant_changed_by_update";
CREATE TRIGGER "merchant_changed_by_update" AFTER UPDATE ON "merchant" BEGIN INSERT INTO "change" ("scope", "key") VALUES (4, NEW."id"); END;
DROP TRIGGER "program_changed_by_update";
CREATE TRIGGER "program_changed_by_update" AFTER UPDATE ON "program" BEGIN INSERT INTO "change" ("scope", "key") SELECT 4, NEW."merchant_id" UNION SELECT 4, OLD."merchant_id"; END;
DROP TRIGGER "location_changed_by_update";
CREATE TRIGGER "location_changed_by_update" AFTER UPDATE ON "location" BEGIN INSERT INTO "change" ("scope", "key") SELECT 4, NEW."merchant_id" UNION SELECT 4, OLD."merchant_id"; END;
DROP TRIGGER "reward_changed_by_update";
CREATE TRIGGER "reward_changed_by_update" AFTER UPDATE ON "reward" BEGIN INSERT INTO "change" ("scope", "key") SELECT 4, NEW."merchant_id" UNION SELECT 4, OLD."merchant_id"; END;
DROP TRIGGER "tier_changed_by_update";
CREATE TRIGGER "tier_changed_by_update" AFTER UPDATE ON "tier" BEGIN INSERT INTO "change" ("scope", "key") SELECT 4, NEW."merchant_id" UNION SELECT 4, OLD."merchant_id"; END;
DROP TRIGGER "achievement_scheme_changed_by_update";
CREATE TRIGGER "achievement_scheme_changed_by_update" AFTER UPDATE ON "achievement_scheme" BEGIN INSERT INTO "change" ("scope", "key") SELECT 4, NEW."merchant_id" UNION SELECT 4, OLD."merchant_id"; END;
DROP TABLE IF EXISTS "change_sum";
DROP INDEX "idx_change_scope_f947e1";
CREATE INDEX "idx_change_scope_f333ec" ON "change" ("scope", "key");"""


MODELS_STATE = (
    "eJzsvXtz47iVN/xVUHr/mNmU0tV2d3uc7qeeKre7Z9KbvsX2ZJKdpNQUCVmMKYLhxRrl2X"
    "z3FwAv4gWkAJCSIPpsZadtCQeSfwc8OPfz/yYr4mAvevYJO671o+vhyWv0/ya+tWI/NN+c"
    "ookVBNu32AuxNffS1WzZbJGvm0dxaNkxfWdheRGmLzk4skM3iF3is/VffIwi998YkQWyUO"
    "DacRLiZ+jbtwe8+fYNsS8RIcvz+CL6k+8gN0I+fsQhSiLsIOvecv0piggKlsSnS1bWBj1g"
    "HCA3RgsSontCnGfsyzjEpt/G9e8P/LmJ7/4rwbOY3ON4iUP66b/+OqEfw95bu0685ABuAj"
    "z5xz/oT67v4N9wxJaxX4MHiib2nApPXIfR8NdnnJK+9ta9/+DHP/K17K+dz2ziJSt/uz7Y"
    "xPSrFgSuH7NX77GPQyvG7BPiMGE88hPPyxiasy39I7ZL0m9ZonHwwko8xmlGnX6B7WuT2e"
    "zzl7vZ7fu72WzSOAU5RYlB2Us28dkJol814gDcs6/w+z+cn7948cP58xcXl69e/vDDq8vn"
    "l3Qt/77Nt374T/pltmilW3HMPvz04fMd+0KEHtP0BLMX/sNprNhKqTgzSk8EDu2l5cczVT"
    "bUCHfzI0e/iyH5C1uObB+1kbFky4Ls8alCf720QjHw2fIa4PTPOEXAV9ZvMw/791RwvEbn"
    "Fx1Y/uXq5vqPVzffn1/8VxXQz9k75/ytKrSFSKqC23qoi/VjOs7nZy9/eHn54uJlcYqLV7"
    "oOb/OgcjQUTmq+foRH9VLipF62HtTL+jll4lkkfn0r3IixzSlq2M43MY5OEN0uIfrxy1u2"
    "8yqK/uVl+L798Pnq5m/ff7r6K8d4tcne+vjl80/5+oBE8X3IN5q8/dvd+6sa5naIGT4zK2"
    "4i/46+E7srLMa+SlnjgJORPst/GBc37j58en97d/Xpa4Ul767u3rN3zivcyF/9vi6yi03Q"
    "Lx/u/ojYr+h/vnx+X2dbse7ufybsO1lJTGY+Wc8sp4xJ/nL+UvXRCkkQaLG5SjkAmzPtEr"
    "g8DJeZRbF4KGm17IW5ZT+srdCZNd4h56RtbfOt1fmq/orlW/ecSQxN9j0zY/LnwCNW1aSp"
    "vjPtsjGT7Zqd9uUVYrYosiJmltn0s6bcOKOGGMIrus8GY7ReEhRhP2ZLLI8ac29Qdo6RtY"
    "ipwWchhxp3ie/hiJmCyF0FJIy5tcf2bVqXB/tUgW0JNqQ5BgvYkMaxZMuC/ElUZkGNEFig"
    "zQL+bwP7dusoXz9C6+j8+XMZS/7583ZTnr1XxZc5L9XOdk4Bh1r7UEdL6/zVhcqx3lKM8G"
    "BfvJQ41xcvW481ewus0Cdin1R9vEGsweMSGdifpvFXwf7cHoTACuNIcI1lZD/+6QZ7Fkey"
    "yfOKWfmVbnS6D/X21exc/mf/JjpHrNVMz/HcZarPgnyhhL0euNjOwrLMiOYh1nhpxcgnqV"
    "XtRoiHYakBzX7z0QqvSLgRWeG99hLGbbe+Bz9ZzemrELM1SAlrt7czbjU40Ar/lmBMqvBg"
    "cS2IvnSc0D1FXzJhqipIKmRjOswHECkNfaXOjSYrfiQhdu/9P+H0OfhAv7nl2yKjuuHyPj"
    "E2tOkl9OXQWhdXYPUA0r+f/tU4Tk3iq9vrq3fvJ/85Thjiyo7dRzfeiDSc4r1O/cYqr9qp"
    "3NySFVUlKKSpErKk+1KOO1O0Dt04xj5TQFiMgG7jR2xr4qcrHddhHn/0mSsrzP97z8jSdL"
    "QUTkGO234/7u/+3/3bZP5PbMcRskKMAo+eAeQ6EVWzXHri6V5UvYo8l/7ouThCc+yRNU+q"
    "oxoZ/eAVy7dj18K3b4jqX07EiHmqXXr5Roj43uYNSujxDnlqXhB/+/Z3nz5EEU6/6Zz9rY"
    "idBqrC0d/XVoRCqsI94tbcu5q+9mvdo07/S5ewl/l3WLpB443Kempq/gOUPiOVvgf6x6v4"
    "4fL14IWT8MIdNYJlmFvmOI5mO4liKuJDZQ7UCIEDuhxo3BEqT0GNFLigHXBJtZCZqriv02"
    "mJfdM4UJH6L84lpP6L81apz94SY6163Kt0cNZ1zzpV00mofNKrVCNUb85k0uDP2tPgzxpp"
    "8Clkqse8TAWuFu1T7hGbB3SU8a8RgpzR5YDYv/vft18+K3l3HdeO0f9S8z86xcPfgSJDou"
    "LjzWVJ4eItiZlrgYOXbfC2BjoJ3XvXVxHsW4oRCvXhtRf1bALIFDn9TIJ9upD/m8wnAu8x"
    "e3na5Tj+Z7Zgp8/4FxI+oJigOUYO8XGWG87ctjZZrdz4NbI9ix5Bh2eYW2i95IHuEFP20x"
    "fXbrzk/tHfk8ViipgLlS5hvt+YfiJd6nQUSR/4syGZ3WjlAPysR7mzQBM7hibm23imWGRe"
    "phnElXRcyVKzr2Wy0+mqDgu7kZ0ehC7VX2MByK1yu0xyOPv6+X6l92BJOWHiayTMbqlAzT"
    "VOza1aLzFeBaJU2HZ/VIkEnpdGAC3VXmdzJTlfpYKggYQKQ40HnWLyLRlk8pssmFJjToPD"
    "FULgsck89qwonuEwJIIk6nZZWaUan6x8JVW1+aqjavNVs2oT6ttG+0QZ4rW8sm2S+MLKnv"
    "ytaXfa63aRREmPR+5d/xliPRczSmRbPnMrWijPReJ5n2vmcGQ+wYilmloeynPFIlF1z1Db"
    "gt/xRP2O0D5g66A5l3LQnHc4aM4bFxFeUf1MBeCCYGz+r/NXMvmzdFV7d4ZXjQxajtaMSi"
    "SXbqpz3Qs3ADXatEu/4vNkzYJVHqmCYGyP1PApWxyqPs+TcAN4nox+nqwoouqdM1takaBr"
    "bcdzVSccn3F6di7TcpWu6tAJGm1XPcu/T6hVoeYF2NKMUPeS8Ze2u0sb3lIw/5+E5LI9Eu"
    "FIh8tlQridTOOxVosbrsjH5AH7PRvdfKIb3bF9TpbxzTY39fv+AW96ovQ13eV0JWA3SFQ8"
    "RHTfniDdpruMFaR/knlPgN5nfUDH+qgl0XIWJfPiE/o+dHS/29J2YzpYSs76ZgVvO7BffH"
    "xH6H92w3td2mskp1ExqvEjvfuSEE8EUY38rWlXVGNRWiTTWDxNYY7DzRTx6AP9Zb7hfb1Z"
    "0GERkhVLdw7xmzT1medIR8gj/j3710JrijdZ0xfIQ8TzpIWNxPfzKTKNMeaJ/YDTIA/0uG"
    "geWzNiIFsmyVrjW4oR2uJ/kPEq/qHdq/iHZiEo1Aw9QdNsn9H3rY0muKkqBlzHnMXCYJQO"
    "wrv+QzrHMI4QY55D7xOHLuVDKOiVwrZ8jeYkXiLmE2Udn/ikQ5bXPkUOtraDKXihjzAkv5"
    "cPgQD9iV5OQRLS57bFV/zeT1acCeUWeVUf/Zbc5KtqwluPuTHrJrtIM92UXchS4eWO6HIj"
    "uAyNOo5bQM9ls3JUqko1zKE3KOa7h1kA9HZRRrlCZLJkMQdmiEmNVSmuZCT9FrihVlCqSg"
    "lsNprNTOPW4HGJDMKOJvM3y4bW6F5VpgPdT0X3a/gWGuxo8kK5VXgpOf+0+NDm4p/WWoVX"
    "T6BJvcLzkLHAZVOKJrc7bILSIpkpKMncc21EKZirP8IoCN1Hym7ERqmwaaBUACyxH7u2FZ"
    "MwHQr6htmgET1QEXe/5DURri8cjTL4B8iEFEr8hYCCmT4bqrA7jO+WJ7w/OqyqOuHozNez"
    "F1KWFVvWnlL5omldpc+iar+RKtUIzVgKlVSOOF3WBXcjosMk2KzlSu6ejVmmg/ae2r4xN5"
    "pFG6roiOQ8IR62/BZBX6arzxGihCfIgC4sv3z5WLE43n6oIfv5509v39MHgJ9+usiN25yR"
    "bMIHmx4uSOHpcEZWqMYoYPZRNAdFiVs/pAy8HT2jmi2jwA+pI0lOzoHB20ZoeqnqtOCqMp"
    "nTR3RVmfYAP1lflWmMOH1nVZ66L3BWlbL6251VUWnRTmcV67/BTCPs/N710Twk6wiHb7iH"
    "yCbkwcXZcDc+ao7Ft9n4t/XStZdojbljib/F4rFNR9XQm0MqkcFyadrhloJ8ioME+qniFM"
    "6oUBFdAe0wV6lGaMmcS/X5Ou/o83UOfb6eqIoLSRVPg80UQq0mPiU6sFVN5nBE7z8tFlcI"
    "gccm83httcTgdmerZ6QG95GZLMmahfDn+N7y3/ANXmeVgvekbnrJqEUy/WXau8s0estEGO"
    "s0sC+RwcNl8sMVhORRi8MVQuCxyTxekJBNllY11GtkBgtRY0z1DLLI8pRs9RoZIC2NdOLH"
    "onaoO1rc12hBepksvSAcBeEo0xhxmHBU2cx1F6JEIaXeUWyPEWFdERIOfnRt3BOhd3yTMU"
    "G014BmgP2Y6jQeu+XxRBTXrK6YdoY32dqZXVkskZNfELAYI0lCFnW0YrRmbXb8aI1D3s2A"
    "XfTMyF6TxHPYMIKYEEToj5a/WVsbUS7+cBtDeNPge27aEd4sjoB6MXODEsKcOzX604rJHB"
    "L5U9fmDenxcxW4rS1+ivc6LykrcFUa/Jy/ukCh5TtkheZuHE3FeTC3f7z6PV35BuUtS1bW"
    "BjlkytvGrZdkNeXdeyKX6tLFrG52D/kk5o16mtfXIT9YpsQsn+2T6cFQaWbsnQeZ8nvMlA"
    "9CvHB/U4F3SzFCgIefNgIJaQfR1CKbBCJbm01tbwkHFhR17cy1Y/S/yHOjE3ZNiIBlWFR0"
    "shzQ7z9d/bWO9fXHL2/ryhbb4K25KjI4vPc3hQJyEJ8Cm6Gg6qlwOsSPVMXQ4XOVErhsMp"
    "dz4TvfKIcqG6QQrdRuZOARm4d5lJlQI4RWW7ocqHl75DlQI4SHQJsFEUlCG6s3Gi6TAfxD"
    "ZUzk57rJDOWUiU+lrU6MFbI5EzUpUEmauKG39M2H67uJ4LQPgO5tsdFIsa084BLI5nfiAN"
    "h+LG11WreoLLg1BUIC3q3eNwDACqPPTvX4NvTkFoyPE18sGCCIL5aZ0x5fxOVVu7Nf/KLd"
    "I8tMIeFDOmkK5RL0DVq79KQkae/IbCkf4cHjf67/6Mb8xLIpCSTAoqaU+/kMQdDw18o1mS"
    "cZUsCrb2A2rSQNH0IGjQl6zxSiiVLBrn30NUsfBgWAC4IRInz+Smpgy6uOiS2vGqGukHja"
    "o3JyWpOxTufkUBm8ybI/6jfAcQK5MNG+ebxlDrf8RHuHCoLNzLYCtfuxQgYuMl3/TOCqpy"
    "mUacZXIXZ2LlO4TFd13I+N4uVHHEZC67X1fJcoDuf/Otvv2T4/e/nDy8sXFy+LI1280nWS"
    "BT2CmTKvFceqUkJg2uhA1j+J62txuUIIwUqTeezhRayTd7AlA/6azF8YNwRR6KfNAYhCQx"
    "jURFbsLwwKM82GqMuHQGhvdOUCoTJ9D4qCu56V/eXyvpHIi2oGBPSH6AYoSHx72bc/xFe2"
    "yXge26qrjCQUoLAnQn9JdxkpRvTOCOjfHIScqhdQ13yrr+FpqpOSjxxTYKL+D126zUjPVI"
    "htTLee2Z7lrnpCdZPudc22GilcVLrYDyTp/fhl24wUpRA/unjd+zSxTUaLkINXfOveKOUb"
    "3WD650uVsZ4iYO6qZVahClgf+Cb/TeZjuvP2mVJY2IqClMKyHdmeUlg2XKWGXC83kWtbHo"
    "qWJBAOqW4s2JnMx794PWXv14ntxhs+KheagUD6nnHPe62rukz23mV78t5lI3fPcpwQR0rD"
    "X0skI4T4TKrhyllHx5UzwXBSKmNUIM7XHw7fyeRED3AhvhXhPfx09JOFeGUFsyRUyvAtkY"
    "wvSeyF1MivFx0jv140R35BkthkyCQx6F7SCvWYEkxsj+i1LqkQQhKRyTyGFApIoTCRFcOm"
    "UBgahzZTru0IQ8fWYtEPIYUq5pNECAL1u2KsfsQmAYSpN713mJXvNm7XPITuZUP3PSH6c5"
    "iG7UeKEQTsZVCCgL0SXCR0eoumL2yPkeIDCQ1yDx2E648aiC6sRUEgumxJtgeiK91ddgWi"
    "28GAaUoGey6mHcHkyEvuVQIZ+frR9eN/KVPo/rK9zv1lo8wd4vT7DHMSj4RKMc6cYITwdo"
    "mFHN0fWsH9oZEDYdtY5MzsSIEoKA4YPv7/fjx/++LFu8NEkQeG2CP3pAlw+6SOfH2vOR1m"
    "akwiRPcypoN+fEy1m5lye64G4fhC+Hvp0rXG88iNle7AEskIQZbKkzjvyJM4b+ZJmJ9Kdd"
    "JaRuLHoRq+W5IRQjxwuzM7CUPs22oAl2hGiPALmVSq9kSqxuw1d4Vn/ya+khSuEI0Q4+Ft"
    "PchWm0C22rG15pPIZGqk0Ria6GEo37sd8nmn8p4wjbBnvbBtSE+YFFqGnCRM6ViKvmkxYx"
    "veUa2/ZHErEjN9lBVQ9C3E3O72p7QaY4yYBYQtn2XNfvqmNfDN5DsjnTJidIEfWfYAkitF"
    "7W6731iRW5IkwkvCFIpegP0x32esQK3wak4tkqUb9ETqU7HRWKEqP42L3lk0pUdxIZVOc5"
    "KYzS3nvq8m8ZbtMVaAYrf3Sbpzx3t+Iny/wr2Vhdt0l7GCFIRkRegap3euKNvomv48aqSG"
    "0KPyfcYK1KGT2E8SpKwB3dyK+zczTFPZ37KtRg4X9OszskTiJEE6Yvb/SeMVLElMhsHrK9"
    "tqrHgdslziJAGiCpWT2L2deekuYwXp8EUlJwnTYdtknihERyy8OVHEGCS90WIrxwoR9BKV"
    "QYnlAM9iFminf1hfXznd6y7baqx4+b1F+We6w1cyXtGUxRNCvGLfcph4wk222WgxS6LlzL"
    "ZWgeXe93bi0b2us63GileqUw11xlLlauxnLErCx94pHbd8k7FCtMbzJSEPPTH6Jd3lve9w"
    "UThWsFgq5GqIvLOrYqPxQzULk+HguklGi1iAQ5c4rj2779/J6mu2109jbmjFso2TwOmvxF"
    "/TdT/zjcaKVWBF0cyNoqS/ckp3+sA3GhNWSh0+Kj7T+9BatSP6xcd3hP5HynGab3VaBZJy"
    "t4G9dPEjZqkbs8heYlFbBXXMrra73habjgQ9xTYy+fERdJEpnaz2JjKlk7x7mMndEiOPbC"
    "wv3qCMcIVfoyVZo9QSRlaIEbZCHztTFAWUP1Nk+Q7CvtOcfNJ7N+hcc6Kda6DkbjJkyZ3L"
    "MvJj91EkWwnxsOW3HOoyXQ3WOSXcF675gT9sid3bL18+sp2L6rq3H2oH9/PPn96+v/n+jJ"
    "fV0UVujMWAM5k0S2WUmhipEUIbb0WRUmOBteIzp1euL2ootJMRdXJghzY75vReFjwL7V1x"
    "CoJebXG0wJ/8n0Xi89IZNE9cL3b96Bn7vP87ObxQ2ku3nJAea4d9oQY/WN+A936y4jwpd7"
    "Sv8KZMb3ILgQlZoPXSiqlSiNJnmWuLUV3TbHlQqg1IZPqPtLcfaXTHsMLQxTwyZBWedoWr"
    "WUgPV7T8FW15HllHM8cNsR2339VdPGjbAtigpilFs/USC5R9OWFU3eGAPep40t8nwpwMz6"
    "6/fPr68f3de9WOdWx+Q4wRlVNURPFMRBQzgaUtps5kuvictbfxOWv08Vljz6Z/pJY626TV"
    "UqEMc80cR4NiyRYejmMcarFCSA7c0OVGFnTX4USDFLigzwWe+TfDlr2chUVaqMId3rIDXO"
    "EKmlT0EM3aE3s7NagaKcAuD3uIFzgMNW8DATFIIX0pRMHEehpSkxb4oMuHzB7bJtB3jbSS"
    "MOxaNgIhpSKkOG4zxxIl23U8FVWyMTleB4vqsOOJV5pSp0YKQkdf+HMo9SMNLRsAR3Q5Qu"
    "U6FR1zy8vdRfK8aJACF/pxwbZCrYdCRA280OXFirC71I1sXRnVsgFwZBiOzAMF3UhEOiJG"
    "DKYe4d9sL6HfZRZZHp5RDVXYPKLLDGjZ4YD6f/HKyRoAWfOAWZh4LW3qd0d46nscMMaTdS"
    "24oZ/87OrjR9XoDg8+Z7mKK2uD5jhNU0RpptqRY9AFrnihlJpRp4MMjcrDMkSGBv4tcMPN"
    "7IGCoB0XrW5hdJ4Gi97mzwlOv++Rn40MvRXx46WK56JBB1ez6GregqSJLUDbCa1jCebu7A"
    "I2IwJYm7AuSHjvPlJVkH5T13YFo0s6NUkROaiRCmrk0nU4esVXVNXlxRsADxR4QD8tFAy2"
    "bB81VRAcUGHflwJYy7J6LjXujy1rz7R63hz4t0rYfCPWhkZJIa+RgT4+uD7OhuAGvJELb4"
    "ioHFAUkIPsUYojpk0tleOIVbLDxRFfPD8RzYa7E9eWS5/Z+47j3e2OFNEfDutXpwQ1t168"
    "jTbUIvoDVjyeyrHOUji6BnlIZIBUyEFgKwhsflZz+LRyFNp2OKBceb7n036UoBPVEjcDcK"
    "Z1n0MKozEyKBfw/VnUsdMhFaGRMalAs0eeSfseh2PMuLhSDIObRe6/BdxoZUWTEPyfTXjT"
    "fokz/IhTP7GK2iqkBZBFRm7adFPRe18nA2g7oOUCV01YN2lHhPBxyua0T7qQekTs2IcsEX"
    "ZBbHcmNynBnzy4Pzle0jdbZte2s6ZKBWwZnC3cbMp6tgf0EbDymRCKlpdoizHVsBzDLi5h"
    "ysYqkA3G4utDhTv1nYBJ2kxKG+46M0ugXr2j78TuCouZUqWsi7WM9Fn+wwkypAPbuw+f3t"
    "/eXX36WpFl767u3rN3zvmrm9qr31/U5FuxCfrlw90fEfsV/c+Xz+/rIq9Yd/c/E/adWCvu"
    "mU/WM8spY5K/nL9UfRZxaC8tP56pdsisEQ7zpD2RXpmsTenioa0JceOdtq7EOQuajMtb6z"
    "ZSStsGwW83OimWtXXVpS+H1rroA1s/rBQB+nfjNNhxQ5+hmw/XlC8draAVu/TeLlk/dkGP"
    "3vSNaVeH3qhYsrM/75WP8hsPsbZoyCM2b6U8RSSgfHTQfIOIj1Hk3vu/d/03/Bf2VrqcC+"
    "JJDenhdoV+vQbLoClq79ebslnj6q8Qws1v9M1veyTSYnKFcAAmG+a6GROPC3tIVZ7WCMGO"
    "0i+czi5PZRbUCIEF2iyIcBTpcKBKBwzoZ+M0pVKTGz+SEFOl8k94I2m5vC9tdWKskLVdaq"
    "K4xXYRiZwB8P1Y2mqk+NbkrAS+mVwYAN7b7U4jRbcqQyvgXl/dXl+9e1+zu3d4Pwa00UkS"
    "2ngiMtLTd6adVvp2zU4z/Rdq/GIUJMwHQfFArIcuWoRk1bS9u5cKDOpfK14g/of8A4xsUy"
    "7BaYeR3acY/CSqwNmXZK2wt4/KkYvA+b9CxMXnPV9vMsqaFW+XMvVul+3VbpfNWjejAgnH"
    "BtsENbs9PKCsp/QJEJyIoqIRImjB3QpcekU/4N7DcAP3jm0zItCr/WpyLacfTF+zbcYKEx"
    "8j0RMjPttirADZS2w/kKTvKOXrbJuT9Vj3nHaraD7lnpc7y/M2E4EVVV0w7TKmChdHXKyV"
    "MKrSQVBFqPLeesTI9ZGF/pVYYYzDbAzLkqqfU+RROzQdHrW2IpT4Do9ZLpAbv6FYuff39B"
    "lDvAcffQmt3XiJ2AwBhP043IjstAN/utD0q7mGsk8GA9Ac9WzaYQBCcObokYH8iVGCv0QE"
    "0GtDr1MGCZNUj5FwNpzO8IENYCAx9u0NtT1FSkNtRafW4G7Xzh6wpNpw5bNMpZDrgulsNn"
    "Yjs/v4dXpB0/t3hakdyCeP569YfrTGIRYMNR9gv51eXfbHwZ1uzMPUdadn51DWw5gtH6GD"
    "8excxnlLV3WMLmw4cNmD1Drnts27WJCMEOWLlxIgX7xsxZi9VS80i9j3bSDcVWCWUxy+gu"
    "k4aWB7qVWyQ6xZb1GlhKxLozPyIExihgIMYZLjhEn2aV58JPEn8ognArsif6vToPAIa7Lz"
    "KJ3VkbkAmY8OBQlV7P2Y8HKJGH1P5YYbu4/4vxAJUUzIA8/iYLr/9z6+t/hbHW7FfntC4Y"
    "XBoqjLfACnyNGytNVv5C0NAK8NPG+dZdlaGfJNWmDEUFpRCdsBFKOvXEbdVfc8MbbIakjN"
    "UymVsj2E/pnC/JGc4qmXT9c2Uvf8in2H/nkpB0QaaHVBpx4apEtL/R13a6PvrZBX5lKV0a"
    "e64gbHKMSswxV2XqNoSdb+FPmsZxufWOWwj6IvkEzTTPzY9RDVFf2mTjrozkJft2Xz0Dd7"
    "37aSCBdDjtLfKLfB+23MnQHqqzGMKHttrUh0Uctlk2+pTXaRT9bLTZod43ls8h7mcqkurq"
    "RiExcyoYm6l7AUmbioe82rYks2NlGlMhl7zfDEuUx44rw9PHHeCE8UN4KSjClTgZTRljJU"
    "fMTaUz8LYpPP+STXbKbIZn+F51HNh4QoG4ihJWzOpeKgHWHQxjMAkaKnECmKcBx7WmyuUk"
    "KHDpO5nNk+yldalQ4utVN2QBr2eBnhfyz5BAZxil1t9zuxx0LWMVaVCBI+x+O7eA07+IN7"
    "eI/kiqwceJErsv5EdLgi0966padRNjCOsikoyI3QAw5YJPsZ+vYte/XbN54P++2bk07QZb"
    "+HGEXJKmJ1MfESc/+hi6NpSj3Hketg9oawa8IBPnF3UP3XenZEPgjmH+CvNNJfqTXsB6b7"
    "9Na5nNap2x24O62ztgF32SwHd1GYfAp5DiUqQF6z5T2kfRpmYEDap4rKO1x3jCy4LXgKVH"
    "o+1IPpI4G9nhPStzXGCPNB2kzYQaAaZ4aSWh+IsohczXEYLd2gHdt80sBuhD9VdhuHZ+A/"
    "WqY5eyBbzfLsad1pkmcZYxIVr8gOsZO3leAVqCFe0T8iSjtQZIWp2Gc/U7kaCYpctbaALH"
    "SDNaNph1kMaTxHS+NhD5VYO+qeaLklA/i14ce/BW6II42Ia5USIq4mR1xjNhxancUlMuCv"
    "yfyFiDpE1J8uIyCk/rRD6qcK9QAx9bJB/di3q2ypYHwkiO+1G2jzqLY6OGrneaejo/ZM7X"
    "Z4fMlGE2KnrXuncIVMfL8qEFhh0hT92lq0xN6rOc6rGbh5ZRP4QIzzgTyZ6Qz8Aag/IVLF"
    "HTIjBM7bRwicN0YIgN/puPkY7L6NLTX8G6SQIaDHgyytaGYtlBvSNkjhUTjNSsrDeIWKQk"
    "orMqqIkip1JFQuoqxSmXzlyp/8gwCt7h/bUoGA0c/BO+Y8WMPczsfhwNGKtU1Df5y12qah"
    "fJQzTq/4JuztPXyz5dDAt0cDX2LbSRhqFezWSKEw2+gAI9TfPwk2QxwZaiaeOgtC1tctwp"
    "EyC2qEoMhBDP9UYvhQGKQCr1xhkEimDHaGn0TPgZpA7ZEckXe5hwSJrsqivBFYP5BU69RO"
    "5HBCmZrqYWIPr+UdoUbtFE8U3dmK7eXMprj0Q+w23ek622iEWFHlJhDFK1VQ+nN4XewyQo"
    "iC0oD4Hg+f/Jj5UwTJLk0/1wdphDPUa3Lcxet+EN0Ue4wEIM3i4hj/1nHY5MuKS9fhXbbl"
    "iIBVSMGtAyFIwBVg1Z5+W87Izpkl2fwrwCTwMFqHJMZ5H618qtVrRHkTpVMC1kvXXhattz"
    "ascZdP4pb+XgNs2qMi2cSiFkjTpXf73HPtWflvaLCmPaYvph5hbP+5XK5uV7JuM1s3dB8p"
    "HjP6cLU0BW8BvUY3PrhfScH9qgPuVyncDUdwu3+neQtLViXlN+0ha5KOKrj2W5HUq4omV5"
    "/vyAMWVtBUF3Re37lCT2+7fK1MqxDCW17ydppphczvXR/ZSRSTFQ4RP8mIv5vv/zptCuLG"
    "7MrdoMDasB9CjAg9R1O0ICFdvMBrtHL9JMbi7iKH+VS5Dp55l5pSkQ/U6Bh5+bNjM6M2+V"
    "Ll+qkQDZMufFxW7Hkg/IpE8UynMqdGCFF4/YRVSDh6CglHBrWfATbvj81JpPUol8ig/4zJ"
    "/G1okCqJazVSuDSHSpzq6mWpkdej0MrSNHbIZ/bUDqNRQy6u6dfHfnyDbRJWbTLhgmmnqZ"
    "wunYXbtVKmMqdC9+4j9vmQOGqROhRCf5oap8wFzeL+lCKfMMH86Kmhy4ov+fDcZ+jK8/go"
    "CjZ1Qmwd7+uDZAzi3AoHc9gECTftMIePmi9tmEJxHENt9E1D1rlEsajGhB0Uk7q8knFSXE"
    "r4KC5bXRSXdQ8Fk3WzTP6peILqdCYjr+kOGr52/D6kgkKYFkmIhy1fDHWJqobynJKdIMxd"
    "ouLLl48VW+Xth5rg+Pzzp7fvKe4cdrrIjVvkibqVCB6AE7AQayqVQm10lRCsw6GswxzYAW"
    "zD69JWJ8YKWcuwdgzNtAspopEwCaq2YipnGW4X7zQN75j95TJbK3qIuDWWA/ZdhAJ6ZOjb"
    "BFmeR9YoysbhTBEVFhTtpRuhVWIvp8hCj4T+gMMp4sHMPPLZtBAP8HkQOT09cTftMBUjHE"
    "U6mWxVOrh/tC1FaHV4JOAzIad88qt04CLRxf9fiWK6YEFwOPN8MtkX5HvO1Yjd2FMCtyAY"
    "Hbh7SXmlun/b4d3t4CuITfYzTWrqo+VH69SWObKTD3JgWnEfk2sEcmCeBJtTsaL1ONdIIR"
    "fGZD5Ds9Nj69uQjWSivxmykfaVjSSSPgNg/LG01WmJHVmAaxLXLKd+HlMRufNL8ZYOR355"
    "lURyV0DPGvHT9CoLrS2PQoHoC9xhHuHwEYdv6O8eLzvKV7MRyRFyhUlc/TeEccoGy/pph7"
    "Od/9vAv90pk6832U+gm48iNTTorGNq0FlzbBCbfuypAFwQjK/0+PyVVBv3Vx193F813Io8"
    "hqgCcEEwPoCHz6iau2G8dCxBv3ZmCIsBLtN0WcCnh3YHusyirXsF3ViAW0fxZ7Z+fOfyUk"
    "awXrbL1cuGWPUs/z6h+pgKvmWaEV5f5zKytV2yNuSq6yuXL5dpxneKz85lwgZ0VYd+AKGD"
    "p+lrPGK//voz9USMHoX2NOWmDTylrmcr1EZ112k+eN3tBh386Np9+zS/45uMFSLWzaMnQK"
    "n79Jr+MlaQtr7TQaAamae5AlWIbUy3nlELNiY90bpJ9/rKthorXq4/J7/1g+kD2+J9PoV6"
    "LCA13eESQzwUe7HJD+8wSkGRjUhITe7oCDKUWxXiBQ6x33mZyrec/Vrd7rQMrs4TqxCTyf"
    "QKQURmq3G0x2Oc7RqZaExaxMCKT1nde1rk4LmPGP355g1iMZIIU1stRh5e8I5wWUQl6wZH"
    "ybAfEm9FNUZhbGbg7QWRml8rESg/YfdoWh0B8RsTTJlpV/wm5VaDA63wbwnGlDFxfvbyh5"
    "eXLy5eFuAXr3Rh3kxJSR8m0Yn2rXDTVniS09TrhzexlBQ2DdSuU5oNHC2cLn+5unn74fPV"
    "zd+K8aSF5+Xjl88/vRUMKH37t7v3V/U4GRNSnpYjrEYKnjCjPWEhfiQPWnyuUkJupclchi"
    "ryoydXQhmlCV5nKOPfZxm/4LwPAO/tdqeRolt9xivgXl/dXl+9ey83rjGyLb+nI/LP4S3d"
    "ZERYq80cUnRs/JEkEV6SmgneeHPa5d5YVpbt9HB8YB4EJ0LrJfaRT+bE4WNruLvB9YUZpX"
    "Ikcn0bKt3foGuDsY4ISGTYJSlGodjT51rTSHfAdDsJDh+1U6dpj64RlgMMfVfRbeWGvsto"
    "tzze0k+7LVSyd3SvEYFei7M/ujEHYii0PhQ7jhWziOo8Q6F1i60xPdCHMaD4A9llROVPrI"
    "QhNXPytTutqXREXRrPZYHdNP3pu6hofodiQh7QIiQrZPmEGUas00mabTClLzl8fhjrdfwM"
    "seZ6geWGrLH6ijxiFuSN0kUsEJzVuVRMswN//t99/klz9vE8dL1CjI/ITTvBFx9KrcPEdy"
    "jBFC0tVlWI+H8jZFsUY2lzMcQOXgV5pSh9+9cJ/4hKh3j2Kln70DXeDMVn2mFUQie6IwUP"
    "qg+SEv4NUmCDNhvAqbJLexiFyb1VJFQftjolPGvaz1pZJZBnQJkKwNcPVle0NIVgdYUOGD"
    "CUy6kSI+rpc6qEpU6MGbJOp7oclolXp0d3EKfeCCtf6ghXn3QJfLlkBnTl0C1fY0Z1VxK5"
    "BLu8NlXPoYzvxq1SSGT8e67/wL0g3IFCz1PWEmmavWhjUSK/JJWMm6MubcCDYawH40hj4I"
    "2qqdp3Z3GwknfJ/1FYydB++UmwGUaQj5u/UADyFLgMLk0DvGrctNHwqlXpgAHgVTsZr1p2"
    "dMHvI4dw9Uk30/PD05u6fD55/pOMtyfK10r4edLcGJbcYqFih2folyXhSSqRFSOP+Pc4Yl"
    "UNDMeIp76EmOXCRM/QFQqsMHYtD6XHAvHDgB4wDiKELXuJts2PBNPKD/8N/u4z31TxQax5"
    "hIW4UtXHM8XybWD+plmX1LTDZeW5C65Az+Z4QYWmGisExKA/aCtw/ySur2UqVQjB4WG0qc"
    "TK4jRYXCIDU9hk/oIpbIAkhVFTYBCby4w9GsQwzUu9gExumtdxzOJSR2CBTVztF9xuEKd/"
    "48zOF0pYw2xtWjeycFlxv1WM4p1Sg9Ny2NbI8kjivKGG6SZCrHqE1XZYc5LEpclRouSIYT"
    "eHaVQGXwfTHdkSTfy7EyUE+MvlSBjGgD1P8nmgf5YY2t3TwXNak6emTNb0ScescozNrFuS"
    "tV8XMzK4w2DwA9/Go7DwIKT9FLgMPQ1NMx+hpd5Ewa6Ra6l3TKvmEw7vO8ya9G0Zu2ZVrN"
    "xp2NytSSkIFrFYGwuCZUNuV5bD69jf8PJ0ZnDcu484i52x+nSqZ/CK9qZRM+TGMqG3BxxA"
    "mzQjJFaXhQPdlY7uCoamAscs8pytXJ8IbuydVZ5bQmCB/tlPmBSJhKNmuo5/mQzg14Y/z4"
    "5QQ79MBeBrg29bYSgYyNxpueUkh4P9+fgwn5GFBuwZ1eGQPxsV8twE0nFJVQjB8Wi0Syrt"
    "maZTLVUmBLejyTy25hEJ51g9e6hGCJqDtiwtuVbk4S8RAfRDeXwZqAN4e59EHkvpAErkCe"
    "XSAtCVQ7cmXQ30pnMGtDrTc/bs8qUX62RShLIIQ1qwknsshfk+7St3Digt2qHXR5QKx4Wk"
    "1SeVlz0rimePbuTm+dMt62pup9IqpiDTo0GKLrPMee/P8MpyvfQF27Oo5kR5HpLVrG1/bN"
    "HfZw94I3y7safwfT4fFtz9hrr7Ux7x3xpcaE9rqlKZnHWjm950/lwmv+n8eXuCE3uvqqWV"
    "nxdlsAuyQdrtGAX2+SuZjjt0VSvY/D0R2KnwUQa7IBsf2MMn7pVuCQWgq1SHEyGTyUFgfv"
    "lcRoDQVa1A8/dqzko3VsI4Xz++U3wpg+5lO7iXDWx9EisJinz9+LB9JXV0X3Uc3VfNozv3"
    "iK2XgVilBFegya7AnFchtiLRpNP2x6lJOb4H61zqwTrveLDOBXdCzY5rYN4Zx2oSa7kCTY"
    "P9KE7YRxyK5/u2wl+iGE0U8fzs5Q8vL19cvCywLl7pglg04WOBw9DyZqo1Nw3CsTUoHV6F"
    "h8wDyDx4OpkHp5fmN66Tf1o5fuPCvhFaUDHFGsRgjZlsjUFzpifAZB+vo1nkZvFuFS5XKe"
    "FRNp3LHo5ZJ0xtXtfpgeMmc5zCrtdnvkIIPDaZx1CwfXR9GModTWBBOV1JlQs1WvBf9ys7"
    "nWWj1JVZISQf5rF4Inla0EjioI0kRNfAAPh+Km01Unxrd58cvrmcHgRihfxtw2S7Asa1m0"
    "05g7skPpbYfiBJPIvJA/ZFftdsgx//dIO9YtZkiwDJNrtje43olFdVc/oupic8xPQ7R8Ju"
    "DCqQpbvdpJuNFbNt81eHHmVBIFwFsqJb7ju619NArOche2KIbcfiDoVbdTTvGNFjw2WGQi"
    "sfajNGnIraqbkoK0IBrVpfsDFjBUDtACrV6IaAaVyar8gJEWIbu4990frKN7sLLT9aSBm8"
    "J4wY0y8PjNZJPoV5dmDPa/Am22asMM0t516YoKMsrN6yncYKU5D49nJmU0B6YvWVbXRNF4"
    "8VKbqzFQ+D1W261ZjReiSJvaQXfT+g/pLuMlaQbJIEva2/P4fXfJuRagdzktwv+yoGWeLl"
    "WM8RVzaDeMarYXrrBXyva7bVWPEiodNbNH1he4z0mcu97QP52cd6jEL86OK+Ts8bvsl4IX"
    "LwKhjAx3lTbDTyGITjUmkez1Y4iqzeBsw7vtmndK+xIsb6isxWSdzb2qP7fEri0eIUJeEj"
    "3vQ1Xfgmo4UIY3/m+pErKthUgekqicmKr/lQ7DZGwKzi75yFSV8ZvwXtJhltBOveXfTVq3"
    "6iW/zE2vyMFSPmYpklAcvx7quC0nU/843GhBXLmKm2L2xLgmyi98XHd4T+RzJTKfWpX213"
    "O6nUR9lcJWHqp0y6UhsXwpJ3XXx6cz4M6qk/RWMzdllNDz2GDttqALxSr/2dO1rz/J6Qew"
    "9zR/QQeP3Et5N0Rp8iXmvLo4/xLLCijttEHq9f+HZfs91GgheTagr9b2uhVkEP3GYwtr0P"
    "biZ+4/JiiWa4TJVi7W1T8mfojs2otlze8nZFHvEK05fTmddunM6DW1oR+5n/N0K2lURY1D"
    "x3wJ1lBstFmP4W1lrqUsvdDVzsw8g5I2obGE1bD1qYd3asRiix1db0cPfM7YLY5Pa/2dBt"
    "KxVJXE2K6gKrhSO1fsAyLZfOO7oBN1ouUTk+o1JvKca/pe6zTDS2tlYXMl2AL9qbAF80eg"
    "Dj3wI3xJFOEXWFEqqoTa6i5noP1XWYF031Im/SQv1oz/pRZtzr3OUFIbR20mwoF2KGj4a0"
    "q1JCwx+jxR0vS1PncYkMrjOT+cuMWa2+LyU64LDJHIaeI0e/K+veIXke1ClBX9T2PpTddg"
    "pNWMtk8AgM1WEEOmBMOhz8094dMNJjOwi6T2B4YeUhl0C3kMqHBtgwSS6Lb/0WM2o65J/D"
    "W9vyJ4KoWPbOtCsa9q9wFuWLJKJgnvuI0Z9vvosQU4xRFONgipIIOygJ0HyDiI/pO56HIh"
    "yxYQ2ieJfWHsIxkg5+dNOzyTZpDJCEAJaRASzOKzUlJqMA/QU6N54uCzJxpqHCl+mAAdoM"
    "UPcSgYv3BBxEqRag/FhVyOCpGsoy3upkPQ2Ld8VGJ8YGWauicgArJsX11e311bv3x7Ioih"
    "xggU1Rzg9utyrKGcm7zYpbssJz4mzQeklQOk2D2QGWT5iqj9LB9dRc8Fz/oWlQKFPLJMnV"
    "R7vn2TvbfDn2BzbS6GpkVIhRORelOSiQT2emOQKa8dEVsyeTWef2yaq7lEj4umyf4VxP91"
    "KfOjvqabMy6XTn7el05410uorwV0C5TmfysTYmdxGyeXapo6Mw9SIcx54Wm6uUkPFhMpfx"
    "KvDIBqub9DVCSDbQT/iomDcq+R4VQtCJ+7FA4xmo0sFEmWG8Wvm5HsCv9SQyEmpyYICAee"
    "PJaLJCsdtAP0acRKuBqjBQ7zGg6Di8spcuTgtWb+0l5uxqeBCbi6ZdrkRru3wWbddL5Crk"
    "/pnvIsS0P4pnhBYkRHMSL9+gtUvPRBIjC4VkjeIl3iCLWuhksRDlLPTaa7fDEVyDRroGWb"
    "eIaCZykrwlxMOW31ImVSKrsWJO6fYl9otXDmtevP3y5WPFsnj7oQb0558/vX1/8/0ZNyno"
    "Ijdu0XnSNtrqgFfoAHEFxH2MRf2l5TyvBfHhXFSTz+wzn119/DhRw31ieR6iAtvyN6yvwp"
    "p3U4iQFT1gh0lyHYesjBer3YnV8GGt6R9O1rrM2FIfkBu/8A999vHDj9xroMoT8ojDlBU8"
    "E3Dh3ichjlDR/km57vxCpu687too1Z1f1Hkyx54+SwriA3LkLfvMZ1e3s/dXN5/fv1PlCG"
    "fGHNtkRfnAnxPCPsWLUPHHHL8ZAD01kSu6JFrVohLF4VwSZ/vVjc7PXv7w8vLFxctCJSpe"
    "6dKEmndA2vtOx6lapQTfudFeVbPi3E/Eumi4lPRcHu3lRso+D/1io5PweMiVGg3n8kjn9Q"
    "jcHMUgn3bXxrxYstOb8Uf6Zehl7HqsO0+qJzH1dY7jNcY++t0iJKvfUeXWQb+Lye+aHgwN"
    "eo00KegaZrArI/ZaUmzanBgZwQjzD14+l7Hcnrebbs/rKmn5aymAXCM7oJ2gaBhoAv3iuQ"
    "zSdFUr1Py9KtaurQZyvn6EB3n4rKXAtWN6OTTx/e/bL5/F+JZI6iYAfQf9L/JcqQkahkXe"
    "O5BlWFTU/hzR7z9d/bUO9vXHL2/r+jzb4G2jQsuKhMjLORtK5CYf9AnVJQoFJEYeIQ8Rsv"
    "S8PYM7FjyKoWj6V4eWUpBAqoN+bSJRRT2ngAwfXcxd1oA+dh9Fo0e6Qi0VugOGWnKN/WQj"
    "LeC0nAzptISEX53zfHJOS/BNPwk2h5g1utdhc5US8rpN5rJZEYgno/ZBG7PjxRZacF8Sjw"
    "0g6jtDkiewFoGGkaAuGDg2XLimDJkgaFNDtD10k1aVzxQiOFeIL0b3FqtQf4MecBDzxFE+"
    "wgX7DiL0+WI+ETdCHpW8z9AVCqwwdi0PpTxDnFOv0ZIFc/hqi+Wc8huuEfE5wOfJRYjyJO"
    "vsqeHfapYXzBe/MaFHvwS7xyGEZGYIKT1JGjpahRA0caN1tPwhVGRxiQx0cJP5Wxa48oK0"
    "TAXat76ju34ZqphANVJgw3BGULkODKr7ZAyh2mGU6DlcqMo9AR6buVPHtixqjeozXJp022"
    "o55XNwdxpOsSs7efOXbCRdSpi1z2maO+3LZKwUPhY4xbx6tsEWMdMWCbFlLzUdxmVKsEaM"
    "1lZZ4+dAr99LhRJsEqO5nPXm2WBL0GChoy9ylWxEySCDhclLF5v8VVUiGhGmT97WeyJqQ4"
    "ell2udPU2QXMs9rcdA1gApPf2Dtm3pMrOhc0udC7Im9nD2XZtlt9umkzfmKItZVTHLAQ4t"
    "/4GXGFvl5irZn/1ma8m5EXJ9PhPGihHL+2zafoPtqlHyxD4QrERDrUT+bwP/9kqRfL3JCf"
    "RQ8vQES54ofESgubSjXBCM8Ch3yYkc3x9a0f0BKp5MqXjid2cD9vbOltnyMUW+BjP0A8J2"
    "nrGWTFhR52iQgtGva/RHAfadDMnZyvVFQrtz1JeQHvih7YShf4MbeMyinQvMznYPTJ3ugA"
    "U4z+n/nYjQgSIyKCKDIjKIIk7Mji9BEdmTYDMUkT0FLkMRmWlRNSgiKz1jBywi4zluQ1WR"
    "jSumWbsXGBQ9Ubrhm4wIoX2mit7iezavYSKIJuZvTbsCilFpkURhXWQ9siberhfj8DVvWZ"
    "yG99LaNqqpO8jy8RqxzL/Wajm9TaBJ4qldZFOIF8oEWS5kolgX7UGsi2YMK3Tpo+VaKoGW"
    "Mk2vSItpYB861AKOowk4jo59sk/O1gTH0ZNgMziOngKXwXEEjiMTWXF4x1EQkhVhX7OnT+"
    "Rrvs/JCrZuxxG2Qm8zo2g5iR33x4rtMmqkfLzuidJnusNXcsK5c90wAUA7AAqSaDmzrVVg"
    "Uenf94mje11nW40VLhy6xHHt2b276C2gsr1+oluNCK59urm/hu6/8UTg5E7fmHa5uINiiY"
    "SDm7VlS4taiqv7uwgFhHivUUTQig21tFmMA80ZSiheuoIWCT32kXFzF1vmejKJXP4ngLfb"
    "TG93waAGDzpShbckY7KDBqy3hjFLRQzhUiaGcNkeQ7hsxBBY1qjQbGkPIZRIIILQI4IQk9"
    "jy1MR1QTImUXHgDPYQr+g3YN9LCfoKGcCvDX9dqVGoqqmrQ8CEgdyGQdnt1NNvqOLCMo0Z"
    "so7D+kmseA6vr26vr969l3Mc2v3zqG5tirBNDXOpZKpTgXzPZibl3zX9eSI0NfM3p93mJl"
    "1Gv7cjbXOytdQAtGIUYBJ49GfKyNe8ZcKChMhi8NB/Sdp7weJq1DTNjlqkr4ss0IF2Fdij"
    "v1bCCfwv/cdOGxVysYy1TvOzKl/x7ozVjhp+yqcbzSKKpLBSeEfh3pbugIV7x7GjBizcSy"
    "Isujg7pElOcTi9cc9VpwfW3CFFS+fIQ1YHmGdgI58IEyC15qCpNcIzDz6IA/sgHkliU5Ov"
    "pxviL+kuEOiW90Bk31TsgcjR3uGBKJZJtP3ns8byJxORxYIyHc1x5DoYpS2LniG+am1F6N"
    "59xD5zGbgxesA4iPiUsxiHqwitlzgv48IO1dAd0fSAPX+aZp0YG5FWe5lKkziJwG1hqNvi"
    "gf7xYrfFez9ZNW6ECidyWpNdGJM1ewhYq1U7iWJCDydySGqpqro1zi4k3BpndeNi69Zgb9"
    "Xab6XPhib8W+oDNqUspOct//Rn726ufrybKPLECa1FPEVpT6UpG+6YemiUA/Yy8fr2cH2d"
    "HZAMsddkCGjAKgT6lVQD1lcdDVhfNRuwurYayPn6A6J7nyVunqI/GnqwHiutJz81srDn6y"
    "GXqgfotiUMB3TUwVviaADArgJ7kPj2chYmnhr4NTKQNvocmG9mQcLM2Ui1ZWiN8oCxx+KV"
    "kw0+Plqe68wW1NJQDYVVKaG+2eRIWMqrmOjxOKUDDpvM4Xni3GOBttY5ubuggS7iugFO7u"
    "5Vg70ggfQNzc7t9NmZBTic5W7GJv7toX0R7YiO/2DVSjx2MXOsjUAfbkW3SgSwQpd2aLYF"
    "2g002wI2S7E5iq1Qj81VSjBVTOYyD0Fq8LhMBxw2mcPQNO8pcBnSq49uCWfN0JU5UKUbkZ"
    "0GmdXHZ8X+MqtLvf97wlsaNXBa51wW3OoT3qshpPtvYX2aUoPDrKHVSE5y1QVB/8YhmmXm"
    "hdpjxCgNkw/QIuAr22hsDQIqIi7tgTAEViNtp1Dxph644OMkQbJJEtA/es4OQ19Jdc33es"
    "u2Gs/dud/6GCaxJqLaGP7GtLMupliyqyamHQOZ6hImbGqVJbaVRHiWVx2kv0FHDGNLS6rs"
    "ks1ErlJp5SMb9ojvOxm5eBCUznqZCoztXqkWGj7FMh0EgIx2KSa+Q3ysE+YrE4Lb2GQel5"
    "QNFQlaEIG7WFuC4lXgkQ1Wv8BqhHCHDeQwtjPbvG+XiBF6RaY1h2ZJAkh4ivMDOwC470tb"
    "ndYRl4W29nQrO4v3bj7zo91mQufnfocZPcufNakGl3QtIj5v3bC2Nigm/EdW4PYMpbMSXM"
    "tDKaMRZ2/aqJIE2Ee8X0TbLOEht5brHMFGeEdLN8iFd7ndCrf1ofOlUffFtMPO9xPGzSYH"
    "WuHfEoxJb4KZDKfRhuCeiOYCtFdGkPHNBBjsqEI19hGKUqEKYi9n2aBE3xM64Sfn6sG/BS"
    "7dTifXt0IJDj2TuWwTaj9izSqcGi1w2mROQ+b+2Dnc8BaoZHXXHQ0j0uKhbfbTY0KWXKbM"
    "girdIOr/E/F8dURKoKn2gE21xTGTrQAfAONPlc1GCnLjyuuTZ8+CFL0TyfOEwZEALsjMbM"
    "jnJmJffHxH6H8kj6p+v/ejimXZQ1q9jmROaK+AXTnrXBCyqyWltwftyonwcmG7D3GEeLUK"
    "78PuUBB4vMyNIgaK5Tus77rrI5/QX6I1DtEcL6hc4x2rs49rRuwG21UrWNcVooM0XSOVmG"
    "lH+A7CTXsNN/kkE/Sy8BYEI4T3Qib5+aI9+fmimfxMVis3Fldgdg1fLFMB0DJAQzY/ZPOP"
    "8mqEyOqeI6tcL9Xx0VcIIa5qtJce4qpPgcuZ8aiXJlGjBU6bzOm1Gy+5Z0GD03Va4LTJnI"
    "b4qhHKJ3foacRWt1QAPgS3T5kJ9Av4ERsKqMGGJu2ILDFIMhi5fx6SDCDJ4JRAlk0yaOg3"
    "gxzicTXuax7grUYnAWvp4hsCXD46/K6652ndmbI4NzWGAYqMIRPE7EyQHE1BFkgJ6PYMkB"
    "JXdyd/3JIVjpcUJUQWyELFzYTiJa+ZTqUoWlrRFBH2r/MaMdcJT9OIcbiKGCH7xbE2yI15"
    "tgfvHNRMCdnzZwkSRX6ttBZmHUfTFI/u5BE2tByL80eqayGVxExVddqRSmJn7WLlw/DOWD"
    "Mdzs4lAsNn562BYfYWlIW3x92lhqafdwxNP28OTYdq5iNUM8Ns6aPAnt7DQmny3k9WDeW0"
    "XvAcGy9ZJmvLjSnkU0S1BmeKiqBUXXeSEucy4uasXdqcNYQN5FNBPtXYHcnQHXX0wWNI+3"
    "kKXGY3qE4H3AiSfU6Cv0HCPDka92SNEK5K3avSWpHEj2cr1ycCn3EXC+qUwANdHjhuZOty"
    "oUkLfNDlA7SEPjYHPGJbWmk4NULggC4HICnTEDbAPFkTUjNnLFSkl5tZJgV5BAmyJ8aEjt"
    "RAGO07UcpZUx3tC6mXkHppHMh6qZf5PTjUSZYcDGzY1al0kMt6A0x3GRZguekuIot0AHg/"
    "lrYaJ7w1K3y/w3NEE7UFGmJGnGe/DjtW+0T4JCqlHgwvtdHap4KYYn5veRa0IMe3Niq6Pc"
    "+3PJ+ar9yZ7PsLy7NlU5NS0jR59jUKeEI9z7mNWlJ0m8m8PfeS6+pW0YYhqdbYpFr+bwP/"
    "jv5h2XqTc7M0s4OG786WPlKKDo2CBtxJ2iWmludSpYOKLdWcgiolpBWYnFaQ8iomejxO6Y"
    "DDJnN4RfebBTic2UkUU51EZQygkHZEInWw/mkB1XVnMf5NqcVlhehwusBkchBN4NVzqQIQ"
    "tqxVG0jfrEHt2nESqhUklGmgJqFHTYLn+g8zCgYWzGdsP+hVqtGd9Jcy5/xl+yl/2TjjHL"
    "AkVAc5oxkdxK9kZUmXKKmjvLJE3vb2y9ASlkLuMTr6/ERuv0ccRkLHb3sfmi3F4eA8OxE4"
    "7RBbmnPxKpRQl2G0Yp4Ejiabq5TAZqPZ/EhcvfGHFUKwsU3mMeQgHt1deeTsN8MeLkh+M4"
    "YV40t+M+ysD5z71p5zUWmUJ45JKQzdSwPdX8OTlC9S6RNZaLwfTH8OU6BG9OQLxhMO1z6t"
    "fKxa0yuKU7czvSIoVu5Mr7jOMiF4RzPshmhtbVBMUGAFOHyG7pYYrUn4gEM+Di9ii1b0zT"
    "BG8w3/9w1vbrZwPcyG41k+SgKPWA7LnyBJGDWTMA7yiZqpGrx9WhLeFxp8yTaHPA4z8zjs"
    "JXFFk+A6Oh0VFBBW6BNWIORBBfZ8PYAO/aU6+0tRgY1Zq0z2VzhR/QKRiTwM31YqJrEliO"
    "y0yvhi/Zi8A4M5yx3iqwRx8uUQxKkDSdUTPvlJVQWp0o0G1wO7r1LFUxn8Chk4rnTRh4ib"
    "jlZycm76heu7kd5kvBophGNM5nPF7lbhcoUQeGwyj3ndj/J9WaaC61L3ujxq9yfTLkjoev"
    "OEWADRzqNFO49TvX+q+KqX7xeFtD3BrRXwntZ9KgtvWY/oE0e2wgHDyF/pbiM60ocKk3LY"
    "ukOlObJy4dJZkC+Xmj/Foo2skpyVA0VTlPix67G45AZZIUZBEqM89iieKaVIL5wTVYR5/Y"
    "T1rmmMiYKApZEBy4xbDQ60wr8lGJPiN1wwgQItOs++FW5a4gkZRQ3O+SZOq81ODNCuE5qF"
    "FQvnwF+ubt5++Hx187ciCFl4CD5++fzTW0EY8u3f7t5fNYeqa5gxZaoxHeVjTzJ2BzFg1H"
    "LbTGOFfEKhKzZgrq9ur6/evR+sf5OiblOkzAmUmnI6Xbs2869wZm+X7dRirhBrxDZF94Q4"
    "iNCT0VRUxEskZ1ayXKrCPGnRUH6t6ORFekKeitXoyVeszt6umKOQq2WEpALV54BFhzAYdH"
    "/13G40Y/mkAnlBiIctv0VgbKnq6iUlO0GYu4TAly8fK9rl2w81kfD5509v3998f8Zhp4vc"
    "uMU1/gTy2jz3ke5he5a7YnMTWaVg/caVOeiXMr262lt1GdCpCzKHIHflacS7s4ddh80VSs"
    "hqMJnLUCw+fh4fKXPFNOH8RIc2GfZgQfbKE2VB4Fm2xrimEhUcf13s6RfwI8vW6lbRpAU+"
    "QAbXSWRwHSfD6FTxlUgxasjzAcAd/+iV8h1m9PyrE8VXZ/xV6VYbAOWv3Kl4V91znGA31Y"
    "H9jhJSDEV/zYbPTwSh6OK9aVcoOiiv2hmJ/kR8vEFRgH3e48NC6WF8g9bpvBaErdDHTlYP"
    "jlyfZ8552LnHIaJE4aYZuh5oT7k+IrVHJ49PR4TCUAgt207CMAtPs3fr8+UrCyB+bWT8us"
    "4zeT7UKcEI1jbESOjgcBbihThcKMa/QqQVJjTsrqkGBS9eSkQFL162hgXZW/XOAovEZ95p"
    "jcPepIU4oabD50Sis6MTMrYVhhsWIMCKF26NEFjQkwVEIOZ3409Ech7Alwd/vdw0cW/v7Z"
    "Uth9ZePVp7lQ2ABvTdgeQaKWSFGB1LhuSfJ8HmELOBKVp8rpFCaojJfD5qYw3D+HocZaU2"
    "l12eAzVC4MDJZuiYdpEdhw0Vj7M8CypkAD+kiJwgHzpTRI4VDDbtsdhnNDgVIgMgfFtsNF"
    "J0q3HB3ch6pewOSBTZAW5NpTO2R9WJwqveogqyRI6XJVJ2RtiYftUZryvq2b3qJt3rmm01"
    "HvjVOlfVwtHtgH7x8R2h/9kN65d8oxHhqZB1VDlVgsyj+qlrzz6qnHW+VKIZRp6yhBYkRO"
    "ulay/5mKE/36C1FSGfxChakrX/DF3xIUSu5aGUA4jj/hpZKPtcSsByieg2Luvv5bZ31zjI"
    "Z2qMQtrdiKOlBUfarmH2gDfZLKUliUnRryP/c/kLkOFkZIZTW4eO9sya1hYdRlXfa+bVDN"
    "9VovSIKIOcU40Q6EsZoC/bgb5sAO1YSghny0cI7fDDkCAN0gBnoxXNsiYBTRa0J2pUqXrl"
    "a5iphx4sXeMJdKxhSiWFfIos28ZBzLrWsNTOiP2wduMlG9Dp1/VaGZH0BwmJ9IdWgfQHUa"
    "5qJBrP1i7uSySHY8FkchCB/+K5jMSnq1oR5u+dZibquPJ/WRqI0HHWinmJ4nCgn+0X9OH6"
    "5UHm1VPIyHGwrdmRp0oJeVcmcznx2VxQDSZXCIHHJvMYcuuOrYFAbt2xOQC5dYawAdpfHb"
    "saMg8nKeFfpgIppI19KXinBn+VEDgwWFYjNL7aZ+MryBo9RNYo5DbuNbeR330DYJsl33zN"
    "txsnvmVNQQbcUpejvmmNpa1Gim1VDYC83GPk5R6nn1hFeLRn9hXCZXdmXyHWdmf2ffExit"
    "x/Yxa6/D322QQc5xn6EKMlT7FDQTL3XBtZjhPiKHrN24CRNT0iKMI4or9OkeU7aL0kKHUO"
    "07d9nqbH4+jNtL5DfKBMTp+dRDGhak+RfgfzsYxQ6aeoPfsORll2ILqnUZYQE9ThxslFEs"
    "riUEnC1QjBfQce1NNiAfiQjuZDymXHAPhel7YaKb41Sduj2g2q3IapclM09NIKNoGFV5S2"
    "tZt20ZIEs6KWTqJiy0d89RQ90CvfZ02eeWtnVjkVE89BZEFtqTe1F+d4QR88bnNRaGLWHT"
    "qtnKJWVFqG5caCSq39fpZwoPK2nJ41rW0OTq4Jo52VWpWicyjAMtYEVOxr3KejsWn3xL5b"
    "GgchYRaF4F6QS9ov05sM+GRJ1nQjJl+QbaWWp3LR0LlM0dB5e9HQeR19m2HqeXqWdo0Wkv"
    "ZMNrVDHCdsuIJW48MKKfDZZD5nWo3KdVUigSb8u2+sDC4diVmhhOfI5OfonhAn0qmmrRFC"
    "kZWeX9JxI1u3oLlJC1zQ7F1JbdaAfi0dLjRpgQuaLSzphabBgAoZYK+JPYktTwv9KiHgr4"
    "c/jDwygQtrEsaCgbNd4BckgHkPzJVH7ZSpRlNrfmiZQ5VHh32tBvJyPskyvcEWNXdJsthH"
    "2hICWSFG/KunfWiUu0XJNItq7xVVN7Nh2NHBu+dwo4lelxrSvkEKUl9X13/A/oyFflWV/T"
    "IdoK9ZUIdbBH9nMR1uk/aAu+xYwUx8aCj5DVLggebZ9yxbKz5UIYSMW6Pd2kngaCZWVymB"
    "zUazGfLnnwSboQ/MsS/No/eBAS68hiIGA1gAU+6gE8wTyxiGGp6j1fDAXDtZbFXn2h2vw4"
    "5hmgw02DEEYLkGOzIVaJ7r454FaLxo6iPdZ0QiQ5BvMQRKN3yn8eL06OJ173JGtsmYIGpW"
    "Msq0Zsrn8UnKvB6NmY6qmg7blmngElEu1NrKRHOJ114qymsxZ16+bmep6C1Z4XhJ0UqrOL"
    "HTrPAULxEWZhY1qtngs3ppJtRVGllX2TbYrhX+1rl2J+0rGGyURhASJ7HjmWK9ao3M4JQl"
    "Y4qA/KyEUxbifL3JJaqa4J5dSM2yu+gYZnfRmGz0r8TyYzcWpIC1yoYyCUgHgXSgf1c8C0"
    "LXxjp5FiLqMcEMdQVPjQWpyqqqAZapAPyhHOYtA9uV3WGy89pNY4KsaVg+fRW78Prq9vrq"
    "3ftjtZMte3zajMitQ2iXGRluV+40JD8RH2/QvfuIfcT+llI/INaflbUw+o43c0Wp8dDaUK"
    "jPRt1GqahZEFikRlqk0OlnbyYTDKg2QOdZUtGL9drA1EghNdDo1EDIAH0SbAYbBmwYU5hw"
    "6jbM19QNPhHYL/lbnbZLUFqkEP+KWYNSi9sXKMIe/bSOSJh4sdD8KOegKbYrrbwcYYv+Pn"
    "vAG+hPClaLaUIHAj2nHegpSRcFlKtUI8T6/KUM1nRVK9b8vSrWD64vENNyPS1yWpOxnliI"
    "dd9DJGRXJA4fXVurz+7AnSxsCsw9CZUOeJnmcJBPJgc53JcyZ/uy/WhfNk62dlRziICmaa"
    "kPR3EsudGMAhdZnuC2fEuIhy2/RROsENZHZlHKfR324pUDj8z68uVjxbvw9kMN3M8/f3r7"
    "nl6k/PzTRW7cgjkDTT+gL6KG869dgMV7KCkKn4IGcO+H+2wuKFfZgXtGMyLoB8sUsjyPrK"
    "NZ3kdXUaILqA8o1nPr/2SlOgmwH2n47ct00FvcZKf9Iw4jYfVXq8QqUYymqeNg0gpCXU/i"
    "qYHWRU+CzSFekUfNOTVlSrgCTeYytkJvM4vw/QprtG0RUY9Ij4fuOU+BBdA+5GjtQyryYw"
    "CQb7c7nZbAkYVYJHCVGzHsM3fjeontB5IIkzeK96Zd2Rt2edXO9I2vWct030FBSFaEvR6l"
    "2RmB5To8NzywwphNobWySbUsLsV+RXl99zN0xRe5lofSE4H4OXiNiI/TzdjJS7sxVBJCDv"
    "vxf/fZftiyl+lObTkn8gkmgnm4kFpiZGpJUZChEr2sEEE58e4sE/qcxS1pJrtD8wWx0bH5"
    "Jf0TpijCcexh+sO2zqYu3KRSUaQyUToSURoR5NOb9zcS0XP6I/9GxwioTT46C44QTgbgty"
    "BqpRLVKIEJfZmQDx7X4kOZGEaC6PGhpWFi+xSuggDmcPWYw2VUM+cnKYAgpKzzMJxeFOq3"
    "wKXbabC5SgmxRpO5nPkcNLhcpQQum8xl7lDiAxA1GN0gBl6bzGu8CjyyweoKUo0QFCRtyw"
    "AmTx09a+PIk6dMU0wheeaJsuBoo6dADjGff2j5kWVrXQZNWuADpJCdRArZ8eYknS7G6oOS"
    "Dj/nyzBZIguu6piv3BAaANr3pa3GCW7NaoQBX8PCKzfgq0XnGADhNJnyrrrnOKFuKlxGZf"
    "Fm87AEObzbSVntGbzhds3O/N0vPkZFUmvWuC1vrpZeVGhpRWhOkvtlPEVLssaPLIV2EWO/"
    "2Z+t924tDdzKWkF5SMvOVm5FSmBLT7faxJd0OV9YNOeDhFwzE3KPOOPHNM1z31m5OWaqPe"
    "DqdCME++C94O7wb21+nCP1gttbs6yuSM37v95VgjSNdJMiUPPxy+ef8uX1HJQnl3weYN+h"
    "kE/ROnRjeulOEVUjQlYtPEVs2ETEfngk6U115HZxFNFQkHTV7sfM14/IdzZYb4iYig0V0Z"
    "2vH4EYqTWUfP5cqqMkXdbeUpK/WbsjXTtOQoH4aE8SLJH0ShM07OgeOkuQyy3LUzndJZLR"
    "HfAXUuf7RcfxftE83dRaXot6urdDvKUYHcJnciLkrEuEnIlEyInUOowrtxuaUA2qaEDGsM"
    "7FeHKZZ5n9oMHmKiXkF5rMZQfbrqP1MFcpgcsmczlV1bTYXCMFPpvMZ8gWPrauCbmqhrAB"
    "clVh5vjTBR9SVSFV1dhHAlJVTcJYPVUVpn/KYds6/RNS/QbFWTrVD9KC95oWfKxMSod+Pf"
    "aX32AbUwwmwqTK+qJpd35lvnwWltbvzLX8JU2EtJMoJvT2Qmsrytr/LfikPgr0wg1X2EHb"
    "T3iNLNbPlLIpQszTgmzL8+iKeMmTN3wH+QStqSxhLU3pi8XuzeTMw3783/2/+z/7Duugyp"
    "ZtNyf0aUEr+hRR+tIn8cRQyycs7ZP1XZXurVriBjRRNUDBnaL2nE0/YfqEShh5SzFMGPm4"
    "TKilDkplDnYkDtYDyLEbe0oJmgWByUlrmvAOP1yTDRtXQTdfD+DKTC71LFGBW0dycU4wvr"
    "7Kw6Nrk0g0va7j4sspwM2m7WZzoyjRiqpVCCERwuigWsJ1XJ1hXGVCCJyazOOGiSEvRhuk"
    "IE+HcpdvoR3AS1N2AVCIT7k9605/TeNMGuuxSTmxw2NTsEvSY7Ndv9Njc4VCzP4iZEUPmE"
    "+TeY3cOEJBNnYmxIiNc0BWnLo1Uk/HCvN5DijxPRxFlAC5EVrS95j341Hkmtnj58iNpxHM"
    "oRFUy7IapyQCH8vRpeK0w8cCqv4RVP3tk6FbO5iIkviNchVM1kvmAXbbhnFJ+bzOZXxe5+"
    "0+r/O6ZcvQWuJZFBDV8ew1ygOOZj+O2j3gaPbsEtWcTlulBfvWaNsHWoM/BS5Da/CnwOUQ"
    "/xPz1idWJDKau+pla4Tj87mfy5aFd1WF15UTyLg/tmIO/bmPzQGoeTCEDVDzcGQWpD4+jR"
    "BCiQzgHy58wGAdJHSQb3RibJCPF5QOIOTZG5JnD9UiagirVotACjh0hjYFXrnO0O3x2vKt"
    "xxPWRV2GMsof/3SDvQLP3dHyIgF+JJLjP/sNbnNdQRjRzrWIrjB2sWZX6LodBrmAcEVa8g"
    "AhxHvNjPdC0vdeM2fLX0sB5BrZCKF+JeUwfdXhMH3VdJi6thrM+foR4nsu08b7vL2N93mz"
    "jTe0KD3WIHMSuWIJ0tHYcUsymtaOw3UZhCSnYyQ5EftBDfWCBOIn2o57enBnAQ5neWmtgh"
    "AR0o6IFYPJE9Yf4BHPFiFZNeHd0QKvSgoZECZnQGTMiokml1NC4LHJPM4SDGeOtVEZH1En"
    "AzEpqmicpQ+CQAvoSrWt0B0w0Tb3Bp1soi00Jx/0/EJz8idxAySBo8nmKiWw2Wg2Q0rT0Y"
    "3T2NXo4loiGpGSBb1Dj8+K/WWDsDM7ALZ3rlRPS8NOuCyspQe7V4pCnlwwYJbC2Gr695ql"
    "8KNn3U8EOQr89WlXhsIiX7GztP6WrDBvLIiI42Qzon3ErUQ33qCIzYZ23qTl7mTBq+EfKA"
    "+246Xzpc1q+mG3Fo6kzldkp52RSwyjxsXYm7zAvpY3xfdh8EG6xXE1nPZ0C1A6j6505k9J"
    "M0lgd6l9TmtywsBkzUSWGzHxVRduMpkDwxfZ18Sd/KGvEcKh1z70Ry0lBBakEvzIlWyGmQ"
    "XH4YLGkDJw5pnvzCspxyq8LZFBVNZ4/s7VNYgqHYjNXv7CdvfLPt0JH1YBCeP/JvOJwKew"
    "fXPa5Vhw+bLZP7N1Ep37Fq5HzXufm/dra4NcX9R3r2WVRpFEbtIHSXhfRJBKYUMw6M006M"
    "NESy5VyEAsgS3fZcuzySghWfNOnmZY9KzlYEvVkFy/QuMriMxsV8jumxn/RYi9WNZUiEzG"
    "XLfUZR+9l5LAI5Z6t40KGThL9IsFltb5qwuVU76lGOERv5Cp5rpor+a6aFRzedaGJAJ7ub"
    "2Ya0vRq5bLNKAPXcy1olYK+z4KyJdIAPoe0JO2tIB26EskAH0P6EOSiDT1dvsoXw/Fi42e"
    "hOmlII/llmBEhuZgcEJx7cCAxpbnbVRkbEEAEraHhF1Yricsz+8wDLckI+zIO3gDBCj/0D"
    "nsJxdqWri+Gy21+FwjhZCiyXyuRFpUuFwhBB6bzGNIezq6Jw8yXs0I3kOxz7hbv54qvnK9"
    "X6Uqf8i6Z8lPmk1yQy+T8eC911KfFDB6nietuTnszalEbs5Dtk5mqiZZp3U5juugKC/XSW"
    "deeu4DRg7BEfJJWsVj3Vvi5B3dbYQlPTUxwf6aekUPZPAYmcEDCsrRdcTs2Zf1W2XLIc4r"
    "Eef9J5krH+wtDZxpKDQAj4JRidA3/Iu1KFuZ6rpT2QqzdZLKlsXHg9v0E6do7cZLlJYYxl"
    "xDalOtdhMJFaksR9tPWMmToCp6K5xIErMp5uXVLIN6u4AewxhTkVV7Ga8s16u/GNCHDtdf"
    "rNZdQQq2mQpcxvwGB1rh3xKM6X4brs0Z9jylJJmCAAK4fbKTtuJMJ6u6RG6yYlzJaOdXQf"
    "36OE5mdRASisNK6dyXaeDo92pwzz9Z6Q7d0owmBefAFopthaHA7u5sg5+TjCiTDNoAPEEu"
    "pDaA8KptCwhnBCPMlHollSr1qiNX6lVzWgy3pxQALgjGB/DZhYy2UvdqlLSVi0YqWmbZKu"
    "BbIhkfwsP7Td1o5ghP8K5O5Y74GO+zT3nxysk2KgcvtRmpIZnzrWfWQqUpw4mxQTZtoeSG"
    "LGcsXF/dXl+9e9+VsLBPF/E7N8R2/AlHkcWPU8NNXF0w7XIVO3zpbFVau9Nd/AvvlonyyC"
    "hahyTGKCaICkWUTxF6w83/oqHmktC/jAfdU78cXesJ2nIOu7Vch46aug0+YGN9wDDGtKwN"
    "ydTDX7SXw180quHnxFGK0OfrRwju2XOpdgNsWbtC/7zZcIBJNR8rOt5LNOCA7OGAhDzxo3"
    "tkoLpK52k4ifwJo9yfpjHXCLtvC+0A5t+nymYnxg75soDaYTTJDPzgz8lv7/04FOdlb9+d"
    "duYKsXUzXCyUSBbySezaGLk+tdRym+y7CNHPeJP2SCShw9uYoZXlYLReYtY7kTUrpzLcmT"
    "JCHhqmv3BCz/LvE/o3inKM9vpZwtSk8hhcuREOOQUYkCYIwGmHAXnULHDTfOvHSZiFKQHH"
    "ZkF7O82WRPwTaKGpaea/kMkwetGeYfSikWHERI+KcZ+vB8O+h2EPVqUOK07OqmRKnAaPS2"
    "TQx8Fk/tb0aIWEtSoh6AZDeQzKtlBPf8F1aasTY4Wst6B2DE3yFXyyXO9TEgujxcV70y4/"
    "AcuMm63yZRJeAkaQDVZEqR+lKLVGa2pKPUMfYrQgnsd6njMbfetsSc34OJtwZnsWFc0OIi"
    "GLC9M/T+Qn2POntVSDl11g+JFXIUE5uClybdrhCEiZ1WCAXBFGQWyyRbQtweCPBj3Z1jzr"
    "7Hz8JntQNjtKBQ7CPiYqcRD2GVXYh6lrdywjwWpX54r3d6t0cXmpjFqXecK/y2MvbCI2y8"
    "5Lrxmf/5xHWd7wmnB67VCtLCTrKSJJKCwlH2jXzqY9WyWNPXzZXqCwmSPDQGEzVmErHhch"
    "B8QPQJnGZOB1C6pkMG6HuDFsK5n/E9tKxT4lkhHie/ZKKgPzVUcC5qtG/mWMfxNAfEdfbU"
    "kgztaPAt8uU+P9X++6wzKFpfHxy+ef8uX1WE0V7GW8ElRftoOdrz8c2JPJSKCORD0NOiSH"
    "sJ3BKQJdj+fKyAy6qiOi25AZj9QUUBsdUqI4nBl7tl/9b7DGM0ngaAZrq5TgCzLaFwTJ9k"
    "dP9IGep+a54qAp+9BN2Y/jhfuM19FXKjInAg9c8d60y/vm01WzIF+20/N2m7eu3kY5sxrZ"
    "mDVmyxOd15ZHIZqiRUhWqQON0rFFBFmsyTUOm+63YbeWK7qtcBYypo31u0HJbcm8uJSxLi"
    "7bjYtL8Ecc00gOXDsWDs/raP63JemVoXs6WYN7SdCNloReduoWX5kOcjdNNvdIgH0dDpfp"
    "gMMmcxj7jg6DS2TAX5P5y2LqsyCJBEOnO7uhVeigH5pCPzSOnLhF5W7EWzpVAuJdiAfJ3N"
    "Md+1qnBWlmujRzQmvta3C6TgucNpnTlu+TxLe1nuk6LXDaZE4zW0GLzRVC4LHJPD5qfwDD"
    "+HqspukQuD0yCyDjZDLoqCNoD/AUrg5ILHoSbMZW6G1mEb5nwWf1S0pADboCZBidLAt0Hw"
    "R4BCDD60QyvATHfQB4b7c7ndY5lwW3+oRLYFu5GwHh3QiLlAnlLMVqfyvRfMSM7Mc/3WDP"
    "isVmXin18IZuMyKZ8Z99p3FyvFrSOHMsd6RxhvkyqTRONjcBLa0IRRizvrZMQxZnZbauFB"
    "Y6s6/C3iz3IYLyZmO0hilqT7OE1mdHV6SN6C5oGivG5Djgklr1+SoRwbM1lJGUX1Q99cty"
    "ncWJsUFWwywdP5N60HzlY7lv8IrBF4qUp9qKThUqHfJNlajSYplONMSPl9+xRv8pHSKLSu"
    "0KQfTQRJg3i0HpZwhbz2hus7PXDN8YFDBzJFKXApYyq8GA9jqXgmAUpRjVOpcuePNqgB9a"
    "q1x+aHT7g57/Bii3NktdVOVAle5wDHg+KvQDTAJRFV0X8lsaQF0zOGW5okGLnWGpnAQw14"
    "xGxVaoF4OvUoIpbbQpHQWa3pIKIWRimsxjiO2b5jaB2PJEwXVicveQryFe4BBTFqVHou48"
    "Kb097ezgi6OIfsIsqBHs9J78ssT+FFm+g5ZkjVaJvZyWBizyiQkRc33MMf2v5zCfSN6edI"
    "Mc1+FzFazogfXpfYY+E9aH9zV9gc1etOkWAk/LYT5yd/cRcMAY6YD5V+LieMZ6yzS50MqC"
    "KtGIkpgGy31OEYqJMqgpCUDahJSpprN/E1+xLU6JaIQuw5eXEj7Dl5etTkP2Vs18p/rszJ"
    "qtMX5QOLw1Kji/gnIIo3INnsjV11DrVRRPmYFsX3x8R+h/JA2APuPYjsoyWfVffRhbP40+"
    "iZbX1iqwqBk2Ean05fc7dXrWSmNml5dKxEIZEVOe6ffbvEbr0I1j7KP5phTJnLKRZhZiEW"
    "WeR/ZdhMjaF0VE+22m2f9vin5lPkDKIP5jHviGvoBmqutHSaYx82I+sIsdOjKW1M4LmY6M"
    "F+0dGS8aHRlZyq0Kuvn6EYJ7/lwGXbqqfcrJ8wa+9HthLChtlpvks6U2Ge90lI8bI97drn"
    "7DykAvY021G1MNWyq9WHUxz4kNhxyHmGHO/gpHC/QzmZE+Z+0zfc6aQ32wrxUl25JBjMzk"
    "GBl0Kzm2NgSJTUdN94A8gNHLOEheO8aTtXDvkxAL0tfae5WXSKBXuX6vcuh/dfTDD/2vJt"
    "D/6tjC5eQu6oXr6/Y2rpGCQmYynyEx8+gXFDRdMiCCDomx0HTJOHAHawZE6Vyq1boiG1Cl"
    "IxBLPHiX7rUZD+x7bQpUgawll6MM6Y5cDqe8dGcuxxcfFwkYbMjiPCTrCIfP0LVnUdXLYe"
    "nPyELrpethlpMRJHHMRjd+++YkmOpv374hslhMqbH/gOm6f5J5M8VjT58hk/mRJ7ZkD0gp"
    "46OWsGOTxM9Mj1JuyLRik6RvJPMCQJgnacJNPUXQ6Mg4lpS1pdUch9HSDTQsiBopqLC6XC"
    "BUT5o9YKVckzLNMMH440qkPafyxOShLdOkJVMqJxgduC8uJMB9UfdqbMFlb9V6Glgbj1gC"
    "+dExTHVLAgEK/QCFG82S8F5oj3WOjavQwdg4lUF9lhtHM6oUz3htlCLuAmpAX2VoX+iS0I"
    "0FN2V7/LlEMpoI9GDxoCeRDWjFaI6ptYlZIbEb123g4+QDpuazanRmSwUROKMjM/TZ8HQY"
    "XKYDFhvNYiuO8SqIBU7Z9lzPEglcRqLLKFGBc0swIufDcLkeW7epohCqUkIKgMlSCDJ6ng"
    "SbIxZJ1CofieExPgX+LonWgPIyHXDYZA7DyOrx87gW0lYIaVYJR6TOHjodr5kCoJCT1yQG"
    "TgyUmFfGtskV5ewxlnhzW9vytLginUbWPJSVXDL6PdDnnz9+nAgl0UBQl/vVjBPmmgQ2as"
    "RK/ay3JKLVn4cdyWj1J1KmuVCWHoZi5lS36NWJnXKjzu9vfrxGl89fPP8vUTMhNWKZFDLL"
    "5q4K6A507Au4PcsL+w6flCMOMrWUz5VoTI4taWZgnD2X6qbClrUHlJ43+6nksM2WVqQ0wK"
    "ZBOLqkl4uXMhlFL9szil42kl7OX104SihvKcZ5puWOdNeJbkwLStQGMeXrR4jvSxl4X7aj"
    "+7IB7qMVuI5q2mGF6HAwTyane4jpH449FYwLgtHhO3xeZ4SjSMvSr9BBBrm2vwXCT60MGZ"
    "NjMytc0mJ0nRZc2CZz2rOieKaciVGjGpHXdLB0jJKvQumqqtLBVTWUQzrDdQAH6dV2pxNj"
    "hKxztHoGVX2jUMlsQCXzDX508bprTndtxbTLgRzytfud051+Bh8ExRrP494Tu4UbwuzuU5"
    "Pp0w5vM8zuhtndozvu0OLWDPSh/ekxUIfZ3TC72yDBPyZfD/TsHj+PoUWkaY4naFE4UXA9"
    "mTy7+zYJH7GwL1z2zrTLhxJt10i1gqNsi9jveau2vA1WOknbjSP6b7TGobjJmxK1xuC+lD"
    "q1MXgztrb382ZtjQZSbYTRQ0YFPhcjfS5m+QWeDENKITtiW1r1DjXCEUXtDsyBQkYp6tFl"
    "OrCVjNaj8W+BS7fTYHKVEthsNJsjm+rgTQ7frizPa88my4lGJEFfnP9wUchM9kuXlLz9dP"
    "Xxo6gDxUrcLLw9HlMiGV36477y/suqteoFVCUFV47JsqlsYqkp2lXCEUmpp9Yv2bSr/1hs"
    "AJ8m+DTNY8WwPk2x4BkE4fJmo8W4Jm9Nquj+Bc+XhDx0TRapL5l2uZLX6WKN+SIrHEX0O+"
    "ZeYaqNUIUlGnzEyH4+Rpi7Vy4ezj62qA+vOLCLqteq+7k8VAQ8zkZ6nEtsbXChI9WvQjXC"
    "fL/hy+se6N+lAnG+fozgDl9B3jY24Q7/1pZN1jo24TQh7rLO3//1rmKYN+YlFMb5xy+ff8"
    "qX14coQLvz+n0s5amCdufgmoJe2EesFoRe2IPCmXpAVVSZLcXo4hAvpMIQLzqiEC+aQYiY"
    "2Z8rlRNbooAjC50VnujNSf9SLSaX6SBsZzKHa34meadRjRCiFUNFK9p7Eir70jM37fvSji"
    "fGEVmHeu00GuhOL5jQ7k4v82m3O718TiTK2/3cr12tQv+O/r72UbSJqMGDvr+lJ8qhfzLK"
    "vlIk6pXaayuN7G1ooGqss5v/q2C45OtN9lIZ4+BOIm13YEZqMsypM9Cl/4tYhE3HE3gpgf"
    "hlK+CXDbxDpVaI2XKTMdY8yq+kbPBXHTb4q6YNzsIvAgu8fQxzQdBrCLOer+P/LBLf5hVJ"
    "88T1YtePnrHP+7/78oF0wL2X2cwRpna4Uu7rlmKEB/5S5rxfth/3y8ZpJ3QbdZCrVFpAG2"
    "YrHwLnxI9dgeTeMbioTAg+CpN9FG4049V4ou4mOwbJb+kOOMo8NwNOdpL5wnI9+i1mkZvp"
    "lioPVoMYHi6THy5onvtUOB3FJAg0++aUKYHLJnM5xCvyqMXlKiVw2WQuU6kbCWfVtfo9Sx"
    "SHi9Wc7cuqgHA2PDXQbupEAghQmmVIu6nhe50LCoFGgv1e+51fUSm1strGZZbenXZFgq3q"
    "OokW5xSK+3sc8q5aPPyyIJ5H1hFy4zdoTuIl8lyMXJ+33Mo0hkjU2lx/I834r6D3VpZUCq"
    "FhCA0bJ1X27fZuy8CWLxYRpmPvM314K9Vu+cc/e3dz9eOdYkBt4oTWIp4i4k9RYCURdurC"
    "6Qhx4xAH1AjQ5kaJ3OSzP1mSNSKLGPuICm4UsRqetI4Z2WSFqej3dXhxdiFTzVO3GkrVPB"
    "eNZO/0bpqp1gfW6UxmhqYgOpcRROftgui8IYjsJAyxhkVVpRtRiv2hm6GzKIuOS7dEB64+"
    "k50WHrWvtFxTFULgsck8BnfuBNy58NQoPjVJ4GiyuUoJbDaazQbNe4ErEOLWwGWIwJ2axQ"
    "gROOMicK4fuY4oo1Uh+rZ1qX4odhsJ8NW7IfF7xim3SN0k/lhhii3P6x3R3SJ1R7cbVURX"
    "YHEPBtZftvb4WOA6TAA8k1ydYfCtdJMJhs+2onV3TPyXJUFrK0KeFcUowthnQWse38D3rN"
    "c//dmKkeWj7f50fWwvsSAu3nczYcvQapS/1GsXpn4bo19NO+Lg5YOp2hq/Tgpqr3agBLrj"
    "m2h9VIVbT/ujmjd1YuyQtUAaMkHc6wT6s/cz87r6sx97smfVmOnUnDJrR0ptChPpPMIUn+"
    "8iqr1sqFITkuR+WdVrnqErFFhh7FoeSrmPOM9fpy3WqRaEmDduitZU0cFZG4jf4d9sL4nc"
    "R/w7UdLhgT5VQgsjLHj+gDeCxu0tuYuNx3ab1NgyabRB0VhZcm+LKYqmwNBBx1j1sDhKDR"
    "50tAko0YwwS2n4dMniCRec9K4K8grdASvIjxNNGLCC/An0Mk9bC0yRQ6+WKcpKZKeIlb8b"
    "kZUakMgVK9atkr1MAl2v62d6bblxpNdspEYKCQdGBynX1oNOSmWJDILQJvMX5gEMLBmZv3"
    "uGw5AoNbGvUo2v2dVeOtnbrOhFubShSjU+qM9l5h+dt88/Om/MP0oRU65qKFFBTYOuq94j"
    "tl68pEYIHNDmgOtj615gwLV36yyRHL5f53EUn7105sT0z3RmcyV/UJlmfMJ9+ApBCn+y0s"
    "w1LVOCmm+ymm9Q3vgJCbWTY3Mq/NSZXKaDB9lkDkMGjRFKIWTQGMIGKKE4Mguy5GFlDlTp"
    "gAFQw2JuDYv4Ah4AYcjSa0G5tQlAD4jHV5ZQR7oqUyVghmzIw2dDlo1yHAxWdHNLNxsR7g"
    "equOGodWaN5rhKpY1G+WKJWhuegckIkOM6bOoXHx/ITtc0ayW5eY3WoRuzLmNrN16ifEgY"
    "Xc+6vtlYVHUz1LbCzM8sLbbIjYGyG2NUwilqz6s8mfSn/XNisDh/4FmieTDtgObrAU0Bmi"
    "SJWeNElUBPicTk3EjdvN9hEyAdHFuupzRysEQCQcweQUx1bzyEWk7AEU9VIWWf15ZmTJfA"
    "cf1dmUo6mJdgXD0xpjXzdXsCTRoLX++z0WmQFa04pCyyuFgtZ5LZrJUzG+VeLqWbIpskPj"
    "0MyGJd/dGSfjT2ozdpP4NkxYe/s+7+IWv7b/Fquggt3PskFLdG2N8HSRTssaJAsNzMEW7T"
    "LsuN8UrByMiWj+l6GczGyDJZ1I5ziWg0ue4HjhC2zqvtylVom1ULqEuizkrx1DDPKQBxzf"
    "bzadmjqnwpiAB3Pdy3VabysG9pAHU91APCP18J9S0NoK55l0L6n4E+CMgJ2VPnpmO7I/KU"
    "kU6HRCmvRMolUcptkY0TV7okRpbrbPv3PEOf8SObO7W0fPrX8AAuisgKz4mzYS19+ODBtk"
    "jxMBtLOB38hIWgwe1gjjybdrgdMm41ONAK/5ZgTLfKYK6HbJyaSvitRALhtx7ht5Ykq3bg"
    "CwKAvQfsMHZIhxUnFwUFewTsEZPZMXSOukxaL0xoOEpS70/uIv7JfcRCa2375rTLSruny2"
    "b3xbqd1tldmm6bjf5dWtR8QmwPZhtZKMChS5zXPHjrWBsW0GUd8R12/EjIX95gK2QxXfbz"
    "3A3jJV33DH0R5vbu+8OEVhz7AH7tVJL70w8TdHwNSeI7peatYN8Zad9l/GtwoD3bcksxwm"
    "TLM5nmVGftvanOGq2puCBRPeMlItCFtF3kUJptBBvKN4FChmSJCsAfyh7IL/GelsBXfge4"
    "9k/ZdifGCllboCSGJUoo+YkdAFwG6k2+10iRLT/dUJ1qZHXqvi209Ii3WGjF+d9hoRXPnM"
    "x8DmYMsTxbbiu9TqsdmWXEzbwpWpI1pQ3TbNsIsZIi0bwNzV06bSpqm82giNKkO3TaYTNl"
    "3GpwgHmzWxLqCoouL/bpiiMRtswrXc9ETHQ6iG+pIARgdAjgVBLBRiKgyjWd2y/bQL/dk1"
    "MjG6E751yq2fh5R7Px82az8XBJgVqJgd49xmVLbTLekzXGD95milbEj5fsB+YyZv/m7uK6"
    "ZiTDjoFLmbP5scquhSod9MPWTvwF3/F+fcchtuwl1vCdVeggw1r3eJPAU6yc2dIA6rq1M9"
    "Cf+gnYCqzETMcW3JJBd2qT+QthTwj5mMSK4UI+MolfReKQfuZXJU9pJGDvNeurckAFYYX6"
    "AW6PLATZyln+6OwOLnzlbixWMhPi+8Rj/n8/xuEjXd2MIexaLAgVNNKrBAO1IVpgZLSA/9"
    "vAv91GzteP0EIefoQ1eD4P6fkEB/+xUqjA5WyGy5l9x+ybSNZDlihG5GkerB6SM1sBzmI9"
    "gCmIAyqdTDiVrUBa8Wzl+kms0ta5QjOmu24wVN1ImDbzlhAPW36LLRKJE2fmlGhfkBavHN"
    "bH9/bLl48V997bDzXF4PPPn96+v/n+jN9XdJEbt+gLPv4t1vCulsjAu2qyd7V1KE6rdCpR"
    "HE42nZ2IYIIS9Sfx1CSBo8nmKiWw2Wg2h3hFHjXnWJcp4Qo0mcsw8PPoXinIvzMq0AvzPk"
    "sybg/zPrNjOwC8t9udTuucy4JbfcIhkD54IL1Rd9qzz8wYa073mm1wTXf4mVsFE0GuQend"
    "aVemgc2+R7JdKFHEyEhQzIoOV9YGRez/yQrHS4oQottj9p5P/0Poj+slQQ8YB6wY8YEqUs"
    "/Q3RKziSHonuAo7eMZL/EGrXFIfyKeIyp4PMAnCosjq0W/D/R0CdrMZMVhkPxgZvID51oD"
    "f7mwZU5rdtAyPfaWR+83nfjkhUR8sm5mbeOTF418CKiwHLPRa8UxXgWiFIyOsNSWZEy27n"
    "DOX97VWgXSEgUgCn2XzLqLwUMGHhqzWbE/Dw20CRpZmyBC7j3MjOmJqE/Q9t1pZ6Mgvm5m"
    "5wsljOwtLN9Fqf1Lrd/086YocpkVy8Zteq7/wHv/LNwwipEVPWAHLUgosqKH2HJ3YQCYwU"
    "aawVTWiHLJ5OzggthwQ5ifyexI895XrhEWsUtVdcGN21EcUFCYDLhmXcDFSxl4X7bj+7IO"
    "MBdRGk6HMh24HYx2O5hn0D2RO6VhS6joYXJ68Rcf3xH6n4NoxUdl21514n6lq1YUvcOPri"
    "0MJpXe7dRzA7qOftFioYSeG1AO4zS2w6I2EbJS1TQJUEwQk74iVVaSShjUST3lM/ZdU1by"
    "ryuI65TeAIXWOIV2e8zkSy5zCtCqJLSqIImW9NF5EGU/dPTXqlCNEOi9lLWyMPRM3U6okR"
    "0O7cnkRA91iO/dKMahZnJujRiMBqONhtJNr2w1NGkhCDFUEKKmgfX0kv/Cd/uabXZi/JC1"
    "CJrH0aQh1Qz8D1GUcBVbaD1k7+62HtztQikveRqg+S5CZO2j0L1fxswCWFkPmFsEUZr+FY"
    "TuIz0U1Fjg06J9gtIn/TXLEvNcHKVzyxauh/OhZEzxRAt6weIWZ/rBPrklNW0bfRMmpoHZ"
    "YqTZAuloh3W+b+WJrFK9pTAZZ6OsF2y1dIZpMVuy9aOzV17KgPuyHduXDWiX/BpQAXdLMc"
    "bj+0rGIqSr2o/vq4ZNiH0n0rAGS2RQp2myGUhVrxnTr1SeojLNCJ+js3OpTvHnHa3izwXX"
    "QLgSGHRd90BGMLqL4Oy51D3LlnU042/etKfSvybX60+2fQ20N5kMmY8dYZ1mQFsqcLQafc"
    "PyOIQ6f0tkoEEZzd+QJPM2BWq336JErnXTH4azE+Z786woRsTHOp6LszOZK/+s/cI/a2hU"
    "KXAzy4/WalZgk9Jg5DWVrOF7OReoqYuyCiVIM5OlmUfIg8YjVSOD52n385RCpvwwlcjgST"
    "L5ScqknkrlaplkNAPKBrOTKG/iaJb4seupPjQ1UnhwTH5woDDWtJwUKIwtPWMDFcYeJxml"
    "lA8kSEapZgu1J6PUcpT0SjYXJERXQeBhlH7sG0T/QTYJWN4HWbAUECvk7YhQRL8mJ5Kr3N"
    "TeGQo4DZZPU9RRwIlD1xJoBe0Gy5ZimPjKcZlQMVVenEuYKi/OW00V9lY9A1sx0X3MOe7D"
    "511ztGZLKxJMWtmBcUEFQEsAfRrFxidbP5A2XtLq01+hhICW0fYZjGN4EmyGqnJTDPF2U7"
    "Fe8dmzzXC1lPk0nz2ZPsNQen8qpffXXDGYiHo4p+9MO/s3b9dIuChYG2TW2mkdunGM/bSC"
    "PnV1RIjeXM4zdBe69/cUARQkMXMjLFmbZNffuhLoh/gR/Ry66RT5ZE6cTdqE2SFYMGr6EB"
    "/6d//v/ocY0eO7iRB3gbNN3AjZhP6GHbbVt28pnLfJ6tu314h+H8qRDfOVWKw4Z5p+puWz"
    "RtP0p2nVf0J8nBX0LN37JdWX///2zqCnQRiK41+lRw/GxBn0zLwYwzaViwcTR5BE4qALZR"
    "IT/e6+0rIFyusaWebW9bDDQsu614b/ry3v35c8X/GRQiq6WrxBk0poSmOj9SB0KnwMoAVZ"
    "xl21RGlGKPxBkeeTFoQWmhwfxZCAxXRZ9zQ0t+5wZzr9nxp2rlusabqq3QFhBqMeP5SkqW"
    "TTqv7V6OZ6HXr+RRfscOIHgborJse7+WCWFWyK456dW/9gpuUmPIc54Rnk4LRrzAH1xUmH"
    "XzSAnVcmy20Fnjsgj1rlpV/2Wu2FxssjIDiOLNJEQIIoOZ/zTN2MFskFeaIVk3AAnzz5BN"
    "Evow8AmaiKvlTg2deP9qYFtxjBpQQf0LPVwYKDBasGtMH5BbqwW3qEgeM0x2lHzWl+UqTx"
    "ex+kyStaQos2ZbbRGd6xO35H5VQwZuBbqDigoMmQ+KYyng1pw7b9yPOMbAg8jQ2Bp7hYL3"
    "sW6PEIy+IWRvfSNHdalzqtbNzTvOw9OvU+nE0RQtlU6cplGpfkG+Zv7BhJRRNcHoyWRjYx"
    "PZv4z91w3wazcVf8+A3GQ22jh4rZzy9fzaVC"
)
